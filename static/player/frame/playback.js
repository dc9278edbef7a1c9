/** Lets time pass: moves the playhead at each paint, keeps sound and video with it, counts the frames. */
import { Clock } from "./clock.js";
import { Hold } from "./hold.js";
import { nextPaint, now } from "./real.js";

export class Playback {
  clock = new Clock();
  counts = { frames_due: 0, frames_drawn: 0 }; // since it plays
  isHidden = false; // nobody sees the page
  #media;
  #hold;
  #isHeld = false;
  #onFrame;
  #onEnd;

  /** `onFrame()`: another frame is to be drawn. `onEnd()`: the film is over. `onTooLong(sentence)`: see Hold. */
  constructor(media, { onFrame, onEnd, onTooLong }) {
    this.#media = media;
    this.#onFrame = onFrame;
    this.#onEnd = onEnd;
    this.#hold = new Hold(onTooLong);
  }

  play() {
    if (this.clock.playing) return;
    this.counts = { frames_due: 0, frames_drawn: 0 };
    this.clock.play(now());
    nextPaint(this.#tick);
  }

  pause() {
    this.clock.pause();
    this.keepMedia();
  }

  /** In a tab that nobody sees there are no paints, so the playhead stays: then nothing is heard either. */
  keepMedia() {
    const { fps, playing, rate, ahead } = this.clock;
    this.#media.keep({ fps, playing: playing && !this.#isHeld && !this.isHidden, rate, ahead: ahead / fps });
  }

  #tick = () => {
    if (!this.clock.playing) return;
    const shown = this.clock.frame;
    this.#isHeld = this.#hold.isOn(now());
    const ended = this.#isHeld ? this.clock.rest(now()) : this.clock.tick(now());
    this.counts.frames_due += this.clock.passed;
    if (this.clock.frame === shown) this.keepMedia();
    else {
      this.counts.frames_drawn += 1;
      this.#onFrame();
    }
    if (ended) this.#onEnd();
    else nextPaint(this.#tick);
  };
}
