/** Frames as people read them: 0:03.2. */

export function timeText(frames, fps) {
  const tenths = Math.floor((frames * 10) / fps + 1e-6);
  const minutes = Math.floor(tenths / 600);
  const seconds = Math.floor(tenths / 10) % 60;
  return `${minutes}:${String(seconds).padStart(2, "0")}.${tenths % 10}`;
}
