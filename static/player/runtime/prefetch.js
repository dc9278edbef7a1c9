/** Asks for a file early. The player loads by itself what a scene shows, so there is nothing to wait for. */
import { shown } from "./sentences.js";

export function prefetch(source, _options) {
  if (typeof source !== "string" || source === "") {
    throw new TypeError(`prefetch() takes the address of a file, but it got ${shown(source)}.`);
  }
  return { free: () => undefined, waitUntilDone: () => Promise.resolve(source) };
}
