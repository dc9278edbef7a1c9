/**
 * Tells the page which scene's code is about to run, and answers when it asks whether anything still runs here. A
 * scene that hangs in the browser's own code (a regular expression) cannot be ended from inside of its frame.
 */
import { post } from "./real.js";

let named = null;

export const answerBeat = () => post({ type: "alive" });

/** Before a scene is evaluated or drawn for the first time in a row. */
export function name({ id, revision }) {
  const identity = `${id} ${revision}`;
  if (identity === named) return;
  named = identity;
  post({ type: "at-work", id, revision });
}
