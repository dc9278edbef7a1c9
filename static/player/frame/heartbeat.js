/**
 * Tells the page which scene's code is about to run, and answers when it asks whether anything still runs here. A
 * scene that hangs in the browser's own code (a regular expression) cannot be ended from inside of its frame.
 */
import { post } from "./real.js";

let named = null; // { id, revision }

export const answerBeat = () => post({ type: "alive" });

/** Before a scene is evaluated or drawn for the first time in a row. */
export function name({ id, revision }) {
  if (named?.id === id && named.revision === revision) return;
  named = { id, revision };
  post({ type: "at-work", id, revision });
}

/** For another scene's code that runs in between. */
export function naming(scene, act) {
  const before = named;
  name(scene);
  try {
    return act();
  } finally {
    if (before) name(before);
  }
}
