/** What can be done with a film: play, pause, seek. The player around it says how far it is and passes messages on. */

export class Transport extends HTMLElement {
  frame = 0;
  turn = 0; // how often the page has sought: frames that the film reports from before the last time are stale
  playing = false;
  loop = true;
  speed = 1; // chosen by a person
  rate = 1; // the current one; negative while playing backwards

  play() {
    this.playAt(this.speed);
  }

  /** Plays with another rate than the chosen speed until the next play(). */
  playAt(rate) {
    if (this.total === 0) return;
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
    this.turn += 1;
    this.send({ type: "seek", frame: inside, turn: this.turn });
    this.moveTo(inside);
  }

  step(frames) {
    this.pause();
    this.seek(this.frame + frames);
  }

  setLoop(loop) {
    this.loop = loop;
    this.send({ type: "loop", loop });
    this.show();
  }

  setSpeed(speed) {
    this.speed = speed;
    if (this.playing) this.playAt(speed);
    else this.show();
  }
}
