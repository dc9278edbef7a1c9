/** Keeps the playhead where a scene waits for something, but not for ever. */
import { awaited, stopWaiting } from "./waiting.js";

const LONGEST = 5000; // milliseconds

export class Hold {
  #since = null;
  #onTooLong;

  /** `onTooLong(sentence)` is called when a scene has held the playhead for too long; the film goes on then. */
  constructor(onTooLong) {
    this.#onTooLong = onTooLong;
  }

  /** Whether the playhead has to stay at this moment. */
  isOn(now) {
    const label = awaited();
    if (label === null) this.#since = null;
    else this.#since ??= now;
    if (label === null || now - this.#since < LONGEST) return label !== null;

    stopWaiting();
    const named = label === "" ? "something that it does not name" : label;
    this.#onTooLong(`The scene waits too long for ${named}: call continueRender() with the handle of its delayRender().`);
    return false;
  }
}
