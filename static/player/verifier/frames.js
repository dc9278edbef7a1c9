/** Which frames of a scene are looked at. */
import { mulberry32 } from "../runtime/random.js";

const EVERY_FRAME_UP_TO = 600;
const REPEATED = 12;

/** Every frame of a short scene; of a long one as many, evenly spread, with the first and the last. */
export function framesToCheck(duration) {
  const count = Math.min(duration, EVERY_FRAME_UP_TO);
  if (count === 1) return [0];
  return Array.from({ length: count }, (_, index) => Math.round((index * (duration - 1)) / (count - 1)));
}

/** Some of the frames in another order, always the same one: what is drawn again to prove that order is nothing. */
export function framesToRepeat(frames) {
  const step = Math.max(1, Math.floor(frames.length / REPEATED));
  const some = frames.filter((_, index) => index % step === 0);
  return some.map((frame) => [mulberry32(frame * 7919), frame]).sort(([a], [b]) => a - b).map(([, frame]) => frame);
}
