/** Scenes can ask that their picture is waited for: delayRender() gives a handle, continueRender() takes it back. */
import { environment } from "./environment.js";
import { shown } from "./sentences.js";

let given = 0; // handles are 1, 2, 3, …
const open = new Set();

export function delayRender(label = "", _options) {
  given += 1;
  open.add(given);
  environment.waiting.begin(String(label), given);
  return given;
}

/** Taking the same handle back twice changes nothing. */
export function continueRender(handle) {
  if (!Number.isInteger(handle) || handle < 1 || handle > given) {
    throw new TypeError(`continueRender() takes a handle that delayRender() gave, but it got ${shown(handle)}.`);
  }
  if (open.delete(handle)) environment.waiting.end(handle);
}

/** Gives up: the reason stands in the scene's place. */
export function cancelRender(reason) {
  throw reason instanceof Error ? reason : new Error(String(reason));
}

const asked = Object.freeze({ delayRender, continueRender, cancelRender });

export function useDelayRender() {
  return asked;
}
