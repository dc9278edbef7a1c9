/** Asks the frame twice a second whether it is alive, and notices when it has stopped to answer. */

const EVERY = 500; // milliseconds
const PATIENCE = 4; // questions without an answer

export class Heartbeat {
  #ask;
  #onSilence;
  #unanswered = 0;
  #timer = null;

  constructor(ask, onSilence) {
    this.#ask = ask;
    this.#onSilence = onSilence;
  }

  start() {
    this.stop();
    this.#unanswered = 0;
    this.#timer = setInterval(() => this.#beat(), EVERY);
  }

  stop() {
    clearInterval(this.#timer);
  }

  /** Any message will do. */
  hear() {
    this.#unanswered = 0;
  }

  /** Questions are counted, not seconds: a computer that slept has asked nothing. Hidden pages are slowed down. */
  #beat() {
    if (document.visibilityState !== "visible") return;
    if (this.#unanswered >= PATIENCE) {
      this.stop();
      this.#onSilence();
      return;
    }
    this.#unanswered += 1;
    this.#ask();
  }
}
