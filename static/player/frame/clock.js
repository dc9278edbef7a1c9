/**
 * The playhead. While playing its place follows from the time that has passed, so a slow frame is followed by a
 * later one and the film never drifts.
 */

// Longer pauses between two paints mean that the browser stopped painting (a hidden tab): time stood still then.
const SUSPENDED_AFTER = 1000; // milliseconds

export class Clock {
  fps = 30;
  length = 0;
  frame = 0;
  rate = 1;
  loop = "video"; // or "scene" or "off"
  scene = [0, 0]; // the frames of the scene at the playhead: its first, and the first after it
  playing = false;
  passed = 0; // frames of the film that went by in the last tick, shown or not
  #place = 0; // the exact place in frames
  #seenAt = 0;

  /** How much of the frame's time has gone by, in frames. */
  get ahead() {
    return this.#place - this.frame;
  }

  play(now) {
    if (this.length === 0) return;
    if (this.loop === "off" && this.frame === this.#end()) this.moveTo(this.rate > 0 ? 0 : this.length - 1);
    this.playing = true;
    this.#seenAt = now;
  }

  pause() {
    this.playing = false;
    this.#place = this.frame;
  }

  moveTo(frame) {
    this.frame = Math.max(0, Math.min(frame, this.length - 1));
    this.#place = this.frame;
  }

  /** Time goes by and the playhead stays. */
  rest(now) {
    this.#seenAt = now;
    this.passed = 0;
  }

  /** Moves on to `now`; returns whether the film has just ended. */
  tick(now) {
    const time = now - this.#seenAt;
    this.rest(now);
    if (!this.playing || time > SUSPENDED_AFTER) return false;

    const place = this.#place + (time * this.fps * this.rate) / 1000;
    this.passed = Math.abs(Math.floor(place) - this.frame);
    const [first, after] = this.loop === "scene" ? this.scene : [0, this.length];
    if (this.loop === "off" && (place < first || place >= after)) {
      this.moveTo(this.#end());
      this.playing = false;
      return true;
    }
    this.#place = first + modulo(place - first, after - first);
    this.frame = Math.floor(this.#place);
    return false;
  }

  #end() {
    return this.rate > 0 ? this.length - 1 : 0;
  }
}

const modulo = (value, length) => ((value % length) + length) % length;
