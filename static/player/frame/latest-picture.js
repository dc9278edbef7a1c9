/**
 * Brings the latest picture of a video that stands still to the screen. Chromium drops a picture which comes before the
 * screen has taken the one before it (after a pause, or with two seeks in a row), and a video at rest brings no other:
 * the element is at its place, and the old picture stands for good. Each request for a callback hands it in again.
 */
import { nextPaint } from "./real.js";

const { requestVideoFrameCallback, cancelVideoFrameCallback } = HTMLVideoElement.prototype;
const { apply } = Reflect;
const nothing = () => undefined;
const PAINTS = 4; // by then the screen has taken the picture before

/** Call it when the video has come to rest. Browsers without such callbacks do not drop pictures so. */
export function bringLatest(video, paints = PAINTS) {
  if (paints === 0 || !requestVideoFrameCallback) return;
  nextPaint(() => {
    apply(cancelVideoFrameCallback, video, [apply(requestVideoFrameCallback, video, [nothing])]);
    bringLatest(video, paints - 1);
  });
}
