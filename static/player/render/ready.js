/** Waits until a frame looks as it will: what the scene waits for itself, pictures, fonts, the places of videos. */
import { afterTask, later, nextPaint, now } from "../frame/real.js";
import { awaited } from "../frame/waiting.js";
import { videos } from "./videos.js";

const ASIDE = /url\((?!["']?#|&quot;#)|<image|<feImage/i; // pictures that have no element of their own to ask

/** Throws a sentence when that takes longer than `patience` seconds. */
export async function ready(element, patience) {
  const isLate = lateAfter(patience);
  await turn(); // effects and what they changed
  for (;;) {
    await pictures(element);
    await videos(element, isLate);
    if (document.fonts.status === "loading") await document.fonts.ready;
    const label = awaited();
    if (label === null) return;
    if (isLate()) {
      const named = label === "" ? "something that it does not name" : label;
      throw new Error(`It waits too long for ${named}: call continueRender() with the handle of its delayRender().`);
    }
    await new Promise((done) => later(done, 1));
    await turn();
  }
}

/** React's own work between two tasks is done after the second one. */
export async function turn() {
  await new Promise(afterTask);
  await new Promise(afterTask);
}

async function pictures(element) {
  const images = element.querySelectorAll("img, image");
  // One that cannot be decoded is named by the listener for errors.
  if (images.length > 0) await Promise.all([...images].map((image) => image.decode?.().catch(() => undefined)));
  if (ASIDE.test(element.innerHTML)) await paints(2);
}

async function paints(count) {
  for (let done = 0; done < count; done += 1) await new Promise(nextPaint);
}

function lateAfter(seconds) {
  const startedAt = now();
  return () => now() - startedAt > seconds * 1000;
}
