/** How many frames a spring needs until it stays within `threshold` of its target. */
import { oscillator, positionAt, settledAfter } from "./oscillator.js";
import { requireNumber, shown } from "./sentences.js";

export function measureSpring({ fps, config = {}, threshold = 0.005 }) {
  requireFps(fps, "measureSpring()");
  requireNumber(threshold, "The threshold of a spring");
  if (threshold < 0) throw new RangeError(`The threshold of a spring must not be below 0, but it is ${threshold}.`);
  if (threshold === 0) return Infinity;
  if (threshold >= 1) return 0;

  const whole = oscillator(config);
  let frame = Math.ceil(settledAfter(threshold, whole) * fps);
  while (frame > 0 && Math.abs(1 - positionAt((frame - 1) / fps, whole)) < threshold) frame -= 1;
  return frame;
}

export function requireFps(fps, name) {
  requireNumber(fps, `The fps of ${name}`);
  if (fps <= 0) throw new RangeError(`The fps of ${name} must be above 0, but it is ${shown(fps)}.`);
}
