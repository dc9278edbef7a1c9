/**
 * Waits until each video of a scene shows the picture of its second. What was decoded is on the page a little later,
 * and sometimes only when it is asked for (frame/latest-picture.js); which picture is there is told by the time in it.
 */
import { handOver } from "../frame/latest-picture.js";
import { later, nextPaint } from "../frame/real.js";
import { VideoFrame } from "./tools.js";

const PAINTS = 2; // until a picture that is there is on the page, too
const MOST_PAINTS = 14; // whoever seeks within one picture of the video sees no other one come
const ROUNDED = 0.001; // seconds

// Of each video: where it stood last, the second of the picture that was there, and the least between two pictures.
const seen = new WeakMap();
const UNSEEN = { at: null, second: null, gap: Infinity };

/**
 * `isLate` tells whether it took too long, which throws a sentence. A video that cannot be decoded is named by the
 * listener for errors.
 */
export async function videos(element, isLate) {
  const moved = new Set();
  for (const video of element.querySelectorAll("video")) {
    while (video.error === null && (video.seeking || video.readyState < 2)) {
      moved.add(video);
      if (isLate()) throw new Error("One of its videos does not come to the picture of this frame.");
      await new Promise((done) => later(done, 2));
    }
    if (video.currentTime !== known(video).at) moved.add(video); // a seek may be over before anybody looks
  }
  for (let paint = 0, settled = 0; moved.size > 0 && settled < PAINTS && paint < MOST_PAINTS; paint += 1) {
    settled = [...moved].every(isThere) ? settled + 1 : 0;
    moved.forEach(handOver);
    await new Promise(nextPaint);
  }
  moved.forEach(remember);
}

function isThere(video) {
  if (video.error !== null || video.readyState < 2) return true;
  const { second, gap } = known(video);
  const shown = shownSecond(video);
  if (shown === null || shown > video.currentTime + ROUNDED) return false;
  return shown !== second || (gap < Infinity && video.currentTime - shown < gap);
}

function remember(video) {
  const { second, gap } = known(video);
  const shown = shownSecond(video);
  const apart = second === null || shown === null || shown === second ? Infinity : Math.abs(shown - second);
  seen.set(video, { at: video.currentTime, second: shown, gap: Math.min(gap, apart) });
}

function known(video) {
  return seen.get(video) ?? UNSEEN;
}

/** Null while it has no picture, which may be so although it is decoded. */
function shownSecond(video) {
  try {
    const frame = new VideoFrame(video);
    frame.close();
    return frame.timestamp / 1_000_000;
  } catch (error) {
    if (error.name !== "InvalidStateError") throw error;
    return null;
  }
}
