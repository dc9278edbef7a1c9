/** What can be done with a film: play, pause, seek. The player around it says how far it is and passes messages on. */
import { Settings } from "./settings.js";

export class Transport extends Settings {
  frame = 0;
  turn = 0; // how often the page has sought: frames that the film reports from before the last time are stale
  playing = false;
  rate = 1; // the current one; negative while playing backwards
  isPosed = false; // stands at a frame that nobody has sought, to be looked at

  play() {
    this.playAt(this.speed);
  }

  /** Plays with another rate than the chosen speed until the next play(). */
  playAt(rate) {
    if (this.total === 0) return;
    if (this.isPosed) this.seek(0);
    this.rate = rate;
    this.playing = true;
    this.send({ type: "speed", rate }, { type: "play" });
    this.show();
  }

  pause() {
    this.playing = false;
    this.send({ type: "pause" });
    this.show();
  }

  toggle() {
    if (this.playing) this.pause();
    else this.play();
  }

  seek(frame) {
    const inside = Math.max(0, Math.min(Math.round(Number(frame)) || 0, this.total - 1));
    this.isPosed = false;
    this.turn += 1;
    this.send({ type: "seek", frame: inside, turn: this.turn });
    this.moveTo(inside);
  }

  step(frames) {
    this.pause();
    this.seek(this.frame + frames);
  }

  /** Stands where its first scene shows something, until it is played from the start. */
  pose() {
    this.seek(this.playlist.scenes[0].duration * SHOWN);
    this.isPosed = true;
  }
}

const SHOWN = 0.6; // of the first scene: what enters is there, and nothing leaves yet
