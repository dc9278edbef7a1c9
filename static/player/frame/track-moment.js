/** Where the film's own sound is in its file at a frame, and how loud: as scenes/rendering/clips.py has it for files. */

/** As momentOf of an element, or null where nothing is heard. `length` is the film's in frames, `seconds` the file's. */
export function trackMoment(audio, { frame, fps, length, seconds }) {
  const { start: begin, trim_before: start, trim_after: last, loop } = audio;
  const elapsed = (frame - begin) / fps;
  const end = Math.min(last ?? Infinity, seconds ?? Infinity);
  const heard = Math.min((length - begin) / fps, loop ? Infinity : end - start);
  if (elapsed < 0 || elapsed >= heard || end <= start) return null;
  const volume = audio.volume * fading(audio, elapsed, heard);
  // Without a trim the element is told of none: then the browser itself starts a loop over, and leaves no gap.
  return { start, end: last ?? Infinity, elapsed, rate: 1, loop, volume, muted: false };
}

/** Fades that do not fit share the time that there is. */
function fading({ fade_in: up, fade_out: down }, elapsed, heard) {
  const shrink = Math.min(1, heard / Math.max(up + down, 1e-9));
  const rising = up ? elapsed / (up * shrink) : 1;
  const falling = down ? (heard - elapsed) / (down * shrink) : 1;
  return Math.max(0, Math.min(1, rising, falling));
}
