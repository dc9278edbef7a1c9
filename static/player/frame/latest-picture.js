/**
 * Brings the latest picture of a video that rests to the screen. Chromium drops a picture that comes before the screen
 * has taken the one before it, as after a pause or with two seeks in a row; while the video plays the next one follows,
 * but at rest the old one would stand for good. Asking for a callback makes it hand over the picture that it has.
 */
import { nextPaint } from "./real.js";

const { requestVideoFrameCallback, cancelVideoFrameCallback } = HTMLVideoElement.prototype;
const { apply } = Reflect;
const nothing = () => undefined;
const PAINTS = 12; // mostly one would do; on a busy machine the screen is later

/** From now on, for all videos inside of this element. */
export function showLatestPictures(element) {
  const rested = ({ target }) => {
    if (target.tagName === "VIDEO" && target.paused) handOverSoon(target, PAINTS);
  };
  for (const type of ["seeked", "pause"]) element.addEventListener(type, rested, true);
}

export function handOver(video) {
  apply(cancelVideoFrameCallback, video, [apply(requestVideoFrameCallback, video, [nothing])]);
}

function handOverSoon(video, paints) {
  if (paints === 0 || !requestVideoFrameCallback) return;
  nextPaint(() => {
    handOver(video);
    handOverSoon(video, paints - 1);
  });
}
