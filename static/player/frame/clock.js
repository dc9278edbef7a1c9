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
  loop = true;
  playing = false;
  #place = 0; // the exact place in frames
  #seenAt = 0;

  play(now) {
    if (this.length === 0) return;
    if (!this.loop && this.frame === this.#end()) this.moveTo(this.rate > 0 ? 0 : this.length - 1);
    this.playing = true;
    this.#seenAt = now;
  }

  pause() {
    this.playing = false;
  }

  moveTo(frame) {
    this.frame = Math.max(0, Math.min(frame, this.length - 1));
    this.#place = this.frame;
  }

  /** Moves on to `now`; returns whether the film has just ended. */
  tick(now) {
    const passed = now - this.#seenAt;
    this.#seenAt = now;
    if (!this.playing || passed > SUSPENDED_AFTER) return false;

    const place = this.#place + (passed * this.fps * this.rate) / 1000;
    const isOutside = place < 0 || place >= this.length;
    if (isOutside && !this.loop) {
      this.moveTo(this.#end());
      this.playing = false;
      return true;
    }
    this.#place = ((place % this.length) + this.length) % this.length;
    this.frame = Math.floor(this.#place);
    return false;
  }

  #end() {
    return this.rate > 0 ? this.length - 1 : 0;
  }
}
