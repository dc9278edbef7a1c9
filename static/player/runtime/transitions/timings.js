/** How long a transition takes, and how far it is at each of its frames. */
import { interpolate } from "../interpolate.js";
import { measureSpring } from "../measure-spring.js";
import { requireLength } from "../sentences.js";
import { spring } from "../spring.js";

const CLAMPED = { extrapolateLeft: "clamp", extrapolateRight: "clamp" };

export function linearTiming({ durationInFrames, easing } = {}) {
  requireLength(durationInFrames, "The durationInFrames of linearTiming()");
  return {
    getDurationInFrames: () => durationInFrames,
    getProgress: ({ frame }) => interpolate(frame, [0, durationInFrames], [0, 1], { easing, ...CLAMPED }),
  };
}

export function springTiming({ config, durationInFrames, durationRestThreshold, reverse } = {}) {
  if (durationInFrames !== undefined) requireLength(durationInFrames, "The durationInFrames of springTiming()");
  const options = { config, durationInFrames, durationRestThreshold, reverse };
  return {
    getDurationInFrames: ({ fps }) =>
      durationInFrames ?? measureSpring({ fps, config, threshold: durationRestThreshold }),
    getProgress: ({ frame, fps }) => spring({ frame, fps, ...options }),
  };
}
