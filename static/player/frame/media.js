/** All sound and video that is on the screen, kept in step with the playhead. */
import { MediaFollower } from "./media-follower.js";

export class Media {
  #followers = new Map(); // by element
  #frame = null;
  #loudness = { volume: 1, muted: false };
  #onBlocked;
  #isBlocked = false; // the browser wants a click before it lets anything be heard

  /** `onBlocked` is called when sound waits for somebody's click. */
  constructor(onBlocked) {
    this.#onBlocked = onBlocked;
  }

  follow = (element, moment) => {
    if (!this.#followers.has(element)) this.#followers.set(element, new MediaFollower(element, this.#block));
    this.#followers.get(element).tell(moment, this.#frame);
  };

  release = (element) => {
    this.#followers.get(element)?.stop();
    this.#followers.delete(element);
  };

  setLoudness(loudness) {
    this.#loudness = loudness;
  }

  /** Somebody has clicked: what was refused may be heard now. */
  unblock() {
    this.#isBlocked = false;
  }

  /** The scene is about to be drawn at this frame of the film. */
  drawing(frame) {
    this.#frame = frame;
  }

  /** Brings everything to where the playhead is; called after each drawing and at each paint while playing. */
  keep({ fps, playing, rate, ahead }) {
    const { volume, muted } = this.#loudness;
    const now = { frame: this.#frame, fps, playing, rate, ahead, volume, muted: muted || this.#isBlocked };
    for (const follower of this.#followers.values()) follower.keep(now);
  }

  /** Without sound everything may play: the pictures go on. */
  #block = () => {
    if (this.#isBlocked) return;
    this.#isBlocked = true;
    this.#onBlocked();
  };
}
