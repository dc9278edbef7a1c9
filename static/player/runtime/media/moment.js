/** Where a sound or a video is in its file at a frame, and how loud: a function of its props and the frame only. */
import { shown } from "../sentences.js";
import { requireRate, requireTrim, requireVolume } from "./checks.js";

/**
 * `{ start, end, elapsed, rate, loop, volume, muted }` in seconds of the file, or null when its trimmed part is over.
 * `frame` counts from the start of the surrounding Sequence; `seconds` is the file's length, null while unknown. The
 * file is trimmed first and stretched afterwards (remotion.dev/docs/audio/order-of-operations).
 */
export function momentOf(props, name, { frame, fps, seconds }) {
  const { trimBefore, startFrom, trimAfter, endAt, playbackRate: rate = 1, loop = false, muted = false } = props;
  const first = trimBefore ?? startFrom ?? 0;
  const last = trimAfter ?? endAt ?? Infinity;
  requireTrim(first, `The trimBefore (or startFrom) of ${name}`);
  requireTrim(last, `The trimAfter (or endAt) of ${name}`);
  requireRate(rate, name);
  if (last <= first) throw new RangeError(`The trimAfter (or endAt) of ${name} must be after where it starts.`);

  if (!loop && first + frame * rate >= last) return null;
  const [start, end, elapsed] = [first / fps, last / fps, (frame * rate) / fps];
  const length = Math.min(end, seconds ?? Infinity) - start;
  const volume = volumeAt(props, name, loop ? { frame, round: (length * fps) / rate } : { frame, round: Infinity });
  return { start, end, elapsed, rate, loop: Boolean(loop), volume, muted: Boolean(muted) };
}

/** The second of the file that is played at this moment, when the file lasts `seconds`. */
export function secondOf({ start, end, elapsed, loop }, seconds) {
  const stop = Math.min(end, seconds);
  if (!loop || !(stop > start) || stop === Infinity) return Math.min(start + elapsed, stop);
  return start + (elapsed % (stop - start));
}

/** A volume that changes is asked for each frame; in a loop it starts over with each round unless it is extended. */
function volumeAt({ volume = 1, loopVolumeCurveBehavior: behavior = "repeat" }, name, { frame, round }) {
  if (behavior !== "repeat" && behavior !== "extend") {
    throw new TypeError(`The loopVolumeCurveBehavior of ${name} is "repeat" or "extend", but it is ${shown(behavior)}.`);
  }
  const repeats = behavior === "repeat" && round > 0 && round < Infinity;
  const value = typeof volume === "function" ? volume(repeats ? frame % round : frame) : volume;
  requireVolume(value, name);
  return Math.min(1, value);
}
