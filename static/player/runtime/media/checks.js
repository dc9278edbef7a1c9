/** Checks of what pictures, sound and videos are given, and which of it reaches the element. */
import { shown } from "../sentences.js";

/** Accepted because scenes are written with them; here every asset is loaded before its scene is shown. */
const WITHOUT_MEANING = new Set([
  "acceptableTimeShiftInSeconds", "allowAmplificationDuringRender", "audioStreamIndex", "autoPlay", "controls",
  "delayRenderRetries", "delayRenderTimeoutInMilliseconds", "disallowFallbackToHtml5Audio", "fallbackHtml5AudioProps",
  "maxRetries", "name", "onAutoPlayError", "onVideoFrame", "pauseWhenBuffering", "pauseWhenLoading", "showInTimeline",
  "stack", "toneFrequency", "toneMapped", "transparent", "useWebAudioApi",
]);

const OF_TIME = new Set([
  "endAt", "loop", "loopVolumeCurveBehavior", "muted", "playbackRate", "startFrom", "trimAfter", "trimBefore", "volume",
]);

/** The props that are the element's own. */
export function elementProps(props) {
  return Object.fromEntries(Object.entries(props).filter(([name]) => !WITHOUT_MEANING.has(name) && !OF_TIME.has(name)));
}

export function requireSource(src, name) {
  if (typeof src !== "string" || src === "") throw new TypeError(`${name} needs a src, but it is ${shown(src)}.`);
}

/** A whole or broken number of frames from 0 on; `name` begins a sentence. */
export function requireTrim(value, name) {
  if (typeof value === "number" && value >= 0) return;
  throw new TypeError(`${name} must be a number of frames from 0 on, but it is ${shown(value)}.`);
}

export function requireRate(value, name) {
  if (typeof value === "number" && value > 0 && Number.isFinite(value)) return;
  throw new TypeError(`The playbackRate of ${name} must be a number above 0, but it is ${shown(value)}.`);
}

export function requireVolume(value, name) {
  if (typeof value === "number" && value >= 0) return;
  throw new TypeError(`The volume of ${name} must be a number from 0 to 1, but it is ${shown(value)}.`);
}
