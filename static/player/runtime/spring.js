/** A value that springs from `from` to `to`, as a function of the frame. */
import { measureSpring, requireFps } from "./measure-spring.js";
import { oscillator, positionAt } from "./oscillator.js";
import { requireLength, requireNumber, shown } from "./sentences.js";

export function spring(options) {
  if (typeof options !== "object" || options === null) {
    throw new TypeError(`spring() takes an object such as { frame, fps }, but it got ${shown(options)}.`);
  }
  const { frame, fps, config = {}, from = 0, to = 1, delay = 0, reverse = false } = options;
  requireNumber(frame, "The frame of spring()");
  requireFps(fps, "spring()");
  Object.entries({ from, to, delay }).forEach(([name, value]) => requireNumber(value, `The ${name} of spring()`));

  const progress = progressAt(frame, { ...options, config, delay, reverse });
  return from + progress * (to - from);
}

/** `durationInFrames` stretches the spring so that it has settled then; `reverse` runs it backwards from there. */
function progressAt(frame, { fps, config, delay, reverse, durationInFrames, durationRestThreshold }) {
  const whole = oscillator(config);
  // Before its first frame a spring rests at its start, also at the one of a spring that runs backwards.
  let moment = Math.max(0, frame - delay);
  if (reverse || durationInFrames !== undefined) {
    const natural = measureSpring({ fps, config, threshold: durationRestThreshold });
    const length = durationInFrames ?? natural;
    requireLength(length, "The durationInFrames of spring()");
    if (reverse) moment = length - moment;
    if (durationInFrames !== undefined) {
      if (moment > length) return 1;
      moment *= natural / length;
    }
  }
  const position = positionAt(Math.max(0, moment) / fps, whole);
  return whole.overshootClamping ? Math.min(position, 1) : position;
}
