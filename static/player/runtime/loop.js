/** Repeats its children. */
import { createContext, createElement, useContext, useMemo } from "react";
import { requireLength, shown } from "./sentences.js";
import { Sequence } from "./sequence.js";
import { useCurrentFrame, useVideoConfig } from "./time.js";

const LoopContext = createContext(null);

/** Everything else is as for a Sequence. */
export function Loop({ durationInFrames, times = Infinity, children, ...rest }) {
  requireLength(durationInFrames, "The durationInFrames of a Loop");
  if (!(times >= 1)) throw new RangeError(`The times of a Loop must be at least 1, but it is ${shown(times)}.`);
  const frame = useCurrentFrame();
  const around = useVideoConfig();

  const last = Math.ceil(Math.min(times, around.durationInFrames / durationInFrames)) - 1;
  const iteration = Math.max(0, Math.min(Math.floor(frame / durationInFrames), last));
  const round = useMemo(() => ({ iteration, durationInFrames }), [iteration, durationInFrames]);
  const sequence = { ...rest, from: iteration * durationInFrames, durationInFrames };
  return createElement(LoopContext, { value: round }, createElement(Sequence, sequence, children));
}

/** `{ iteration, durationInFrames }` of the surrounding Loop, or null. */
Loop.useLoop = () => useContext(LoopContext);
