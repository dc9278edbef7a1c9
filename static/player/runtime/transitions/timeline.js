/** When each part of a TransitionSeries plays, from the parts in their order. Checks the rules of that order. */
import { requireLength, requireNumber, shown } from "../sentences.js";

/**
 * A part is `{ kind: "sequence" | "transition" | "overlay", props }`.
 * Returns `{ sequences: [{ from, durationInFrames, entering, exiting, props }], overlays: [{ from, props }] }`;
 * entering and exiting are `{ timing, presentation, durationInFrames }` or null.
 */
export function timelineOf(parts, fps) {
  parts.forEach((part, index) => requireOrder(part, parts[index - 1], parts[index + 1]));
  const sequences = [];
  const overlays = [];
  let end = 0;
  parts.forEach(({ kind, props }, index) => {
    if (kind === "overlay") overlays.push(overlayAt(end, props));
    if (kind !== "sequence") return;
    const { durationInFrames = Infinity, offset = 0 } = props;
    requireLength(durationInFrames, "The durationInFrames of a TransitionSeries.Sequence");
    requireNumber(offset, "The offset of a TransitionSeries.Sequence");
    const [entering, exiting] = [parts[index - 1], parts[index + 1]].map((part) => transitionOf(part, fps));
    for (const transition of [entering, exiting]) requireRoom(transition, durationInFrames);

    // Two scenes overlap for as long as the transition between them takes.
    const from = end + offset - (sequences.length > 0 && entering ? entering.durationInFrames : 0);
    end = from + durationInFrames;
    if (end === Infinity && parts.slice(index + 1).some((part) => part.kind === "sequence")) {
      throw new RangeError("Only the last sequence of a TransitionSeries may last for ever.");
    }
    sequences.push({ from, durationInFrames, entering, exiting, props });
  });
  return { sequences, overlays };
}

/** An overlay lies over the cut, half of it before and half after, and takes no time of its own. */
function overlayAt(cut, props) {
  const { durationInFrames, offset = 0 } = props;
  requireLength(durationInFrames, "The durationInFrames of a TransitionSeries.Overlay");
  requireNumber(offset, "The offset of a TransitionSeries.Overlay");
  return { from: cut - Math.floor(durationInFrames / 2) + offset, props };
}

function transitionOf(part, fps) {
  if (part?.kind !== "transition") return null;
  const { timing, presentation } = part.props;
  if (typeof timing?.getDurationInFrames !== "function" || typeof timing.getProgress !== "function") {
    const wanted = "a timing such as linearTiming({ durationInFrames: 15 })";
    throw new TypeError(`A TransitionSeries.Transition needs ${wanted}, but it is ${shown(timing)}.`);
  }
  const durationInFrames = timing.getDurationInFrames({ fps });
  requireLength(durationInFrames, "The duration of a transition's timing");
  return { timing, presentation, durationInFrames };
}

function requireRoom(transition, durationInFrames) {
  if (transition && transition.durationInFrames > durationInFrames) {
    const lengths = `${transition.durationInFrames} frames beside a sequence of ${durationInFrames}`;
    throw new RangeError(`A transition must not be longer than the sequences beside it, but it takes ${lengths}.`);
  }
}

const NAMES = { transition: "A transition", overlay: "An overlay" };

function requireOrder({ kind }, before, after) {
  if (kind === "sequence") return;
  if (after && after.kind !== "sequence") {
    const what = `${NAMES[kind]} must not be followed directly by ${NAMES[after.kind].toLowerCase()}`;
    throw new TypeError(`${what}: put a TransitionSeries.Sequence between them.`);
  }
  if (kind === "overlay" && !(before && after)) {
    throw new TypeError("An overlay lies over a cut: it needs a TransitionSeries.Sequence before and after it.");
  }
  if (!before && !after) throw new TypeError("A transition needs a TransitionSeries.Sequence before or after it.");
}
