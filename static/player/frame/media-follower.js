/**
 * Keeps one element of sound or video at its second. At rest it is sought there; while the film plays it runs by
 * itself, a little faster or slower to make up for small distances, and is sought again only when it is far off.
 */
import { secondOf } from "../runtime/media/moment.js";

const SOUGHT_BEYOND = 0.25; // seconds off its place
const MADE_UP_IN = 0.4; // seconds
const MOST_NUDGE = 0.15; // of the rate
const NUDGED_BEYOND = 0.5; // frames: a rate that changes all the time could be heard
const REACHED = 0.004; // seconds
const LONGEST_LEAD = 0.3; // seconds
const isPlayable = (rate) => rate >= 0.0625 && rate <= 16; // what browsers accept

export class MediaFollower {
  #element;
  #onRefused;
  #moment = null;
  #toldAt = null; // the film's frame
  #isMoving = true; // false while time stands still around the element, as in a Freeze
  #isNudged = false;
  #isSought = false; // while it runs: whether the arrival of a seek is still to be measured
  #lead = 0.05; // how long a seek takes while it runs, learnt from the last ones; seconds

  /** `onRefused` is called when the browser does not let sound start by itself. */
  constructor(element, onRefused) {
    this.#element = element;
    this.#onRefused = onRefused;
  }

  tell(moment, frame) {
    if (frame !== this.#toldAt) this.#isMoving = moment.elapsed !== this.#moment?.elapsed;
    this.#toldAt = frame;
    this.#moment = moment;
  }

  /** `ahead` is how long the frame has been on the screen, in seconds of the film; `rate` is the film's. */
  keep({ frame, fps, playing, rate, ahead, volume, muted }) {
    const moment = this.#moment;
    this.#element.volume = moment.volume * volume;
    this.#element.muted = muted || moment.muted;
    // Without trims the browser itself starts a loop over, and leaves no gap.
    this.#element.loop = moment.loop && moment.start === 0 && moment.end === Infinity;

    const moves = playing && this.#isMoving && this.#toldAt === frame && isPlayable(moment.rate * rate);
    const second = this.#secondAfter(moves ? ahead * moment.rate : 0);
    if (moves && (this.#element.loop || second < this.#length)) this.#run(second, moment.rate * rate, 1 / fps);
    else this.#rest(second, moment.rate / fps);
  }

  stop() {
    this.#element.pause();
  }

  get #length() {
    return this.#element.duration || Infinity; // not a number before it is known
  }

  #secondAfter(passed) {
    return secondOf({ ...this.#moment, elapsed: this.#moment.elapsed + passed }, this.#length);
  }

  #rest(second, frame) {
    const element = this.#element;
    if (!element.paused) element.pause();
    // A quarter of a frame later, since files round the times of their pictures.
    const inside = element.tagName === "VIDEO" ? Math.min(second + frame / 4, this.#length) : second;
    if (Math.abs(element.currentTime - inside) > frame / 8) element.currentTime = inside;
  }

  #run(second, rate, frame) {
    const element = this.#element;
    if (element.paused) return this.#start(second, rate);
    if (element.seeking || element.readyState < HTMLMediaElement.HAVE_FUTURE_DATA) return undefined;

    const behind = this.#behind(second);
    if (this.#isSought) this.#lead = Math.max(0, Math.min(this.#lead + behind / 2, LONGEST_LEAD));
    this.#isSought = false;
    if (Math.abs(behind) > SOUGHT_BEYOND) return this.#seek(second + this.#lead * rate);
    this.#isNudged = Math.abs(behind) > (this.#isNudged ? REACHED : NUDGED_BEYOND * frame);
    const nudge = this.#isNudged ? Math.max(-MOST_NUDGE, Math.min(behind / MADE_UP_IN, MOST_NUDGE)) : 0;
    return this.#setRate(rate * (1 + nudge));
  }

  #start(second, rate) {
    if (Math.abs(this.#behind(second)) > SOUGHT_BEYOND / 10) this.#seek(second);
    this.#setRate(rate);
    this.#element.play().catch((refusal) => {
      if (refusal.name === "NotAllowedError") this.#onRefused();
      else if (refusal.name !== "AbortError") console.warn(`A sound or a video does not play: ${refusal.message}`);
    });
  }

  #seek(second) {
    this.#isSought = true;
    this.#element.currentTime = Math.min(second, this.#length);
  }

  #setRate(rate) {
    if (Math.abs(this.#element.playbackRate - rate) > 0.002) this.#element.playbackRate = rate;
  }

  /** In a loop that the browser plays the shorter way round counts. */
  #behind(second) {
    const behind = second - this.#element.currentTime;
    if (!this.#element.loop || this.#length === Infinity) return behind;
    return behind - Math.round(behind / this.#length) * this.#length;
  }
}
