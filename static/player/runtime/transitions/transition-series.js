/** Plays its sequences one after the other, with transitions between them that let two be seen at once. */
import { createElement as h, useMemo } from "react";
import { flatten } from "../flatten.js";
import { Sequence } from "../sequence.js";
import { useCurrentFrame, useVideoConfig } from "../time.js";
import { TransitionContext } from "./progress.js";
import { slide } from "./slide.js";
import { timelineOf } from "./timeline.js";

const REFUSAL = "A TransitionSeries only takes its own Sequence, Transition and Overlay elements as children.";

export function TransitionSeries({ children, ...rest }) {
  const { fps } = useVideoConfig();
  const parts = flatten(children, [...KINDS.keys()], REFUSAL);
  const { sequences, overlays } = timelineOf(
    parts.map(({ type, props }) => ({ kind: KINDS.get(type), props })),
    fps,
  );
  return h(
    Sequence,
    rest,
    sequences.map((sequence, index) => h(Scene, { key: index, sequence })),
    overlays.map(({ from, props: { offset: _, ...props } }, index) =>
      h(Sequence, { ...props, key: `over ${index}`, from }),
    ),
  );
}

/** One sequence. It plays in its own time, its presentations around it. */
function Scene({ sequence: { from, durationInFrames, entering, exiting, props } }) {
  const { offset: _, durationInFrames: __, premountFor, postmountFor, children, ...layer } = props;
  const presented = h(Presented, { durationInFrames, entering, exiting }, h(Sequence, layer, children));
  return h(Sequence, { from, durationInFrames, premountFor, postmountFor }, presented);
}

function Presented({ durationInFrames, entering, exiting, children }) {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const entered = progressAt(frame, entering, fps, 1);
  const exited = progressAt(exiting ? frame - durationInFrames + exiting.durationInFrames : 0, exiting, fps, 0);
  const progress = useMemo(
    () => ({ isInTransitionSeries: true, entering: entered, exiting: exited }),
    [entered, exited],
  );
  const inside = h(TransitionContext, { value: progress }, children);
  return around(exiting, "exiting", exited, around(entering, "entering", entered, inside));
}

/** `other` is the progress where there is no transition; before one it is 0, after it 1. */
function progressAt(frame, transition, fps, other) {
  if (transition === null) return other;
  if (frame < 0) return 0;
  return frame >= transition.durationInFrames ? 1 : transition.timing.getProgress({ frame, fps });
}

function around(transition, presentationDirection, presentationProgress, children) {
  if (transition === null) return children;
  const { component, props } = transition.presentation ?? slide();
  const presentationDurationInFrames = transition.durationInFrames;
  const passed = { presentationDirection, presentationProgress, presentationDurationInFrames };
  return h(component, { ...passed, passedProps: props ?? {} }, children);
}

const misplaced = (name) => () => {
  throw new Error(`A TransitionSeries.${name} only works directly inside a TransitionSeries.`);
};

TransitionSeries.Sequence = misplaced("Sequence");
TransitionSeries.Transition = misplaced("Transition");
TransitionSeries.Overlay = misplaced("Overlay");

const KINDS = new Map([
  [TransitionSeries.Sequence, "sequence"],
  [TransitionSeries.Transition, "transition"],
  [TransitionSeries.Overlay, "overlay"],
]);
