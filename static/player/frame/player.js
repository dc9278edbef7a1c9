/** Plays the film: obeys the page's messages and tells it what is seen. */
import { announce } from "./announcements.js";
import { Clock } from "./clock.js";
import { carriedOver, EMPTY, lengthOf, sceneAt } from "./film.js";
import { Hold } from "./hold.js";
import { evaluateAgain, keepProgramsOf } from "./programs.js";
import { nextPaint, now, post } from "./real.js";

export class Player {
  film = EMPTY;
  #clock = new Clock();
  #stage;
  #media;
  #assets;
  #onResize;
  #layout;
  #hold = new Hold((message) => this.#complain(message));
  #postedFrame = null;
  #turn = 0;
  #drawn = { frames_due: 0, frames_drawn: 0 }; // since it plays

  constructor({ stage, media, assets, layout, onResize }) {
    this.#stage = stage;
    this.#media = media;
    this.#assets = assets;
    this.#onResize = onResize;
    this.#layout = layout;
  }

  obey(message) {
    this[message.type](message);
  }

  playlist({ fps, width, height, scenes }) {
    const before = this.film;
    this.film = { fps, width, height, scenes };
    this.#assets.forgetTroubles();
    keepProgramsOf(this.film);
    this.#onResize();
    const frame = carriedOver(this.#clock.frame, before, this.film);
    this.#clock.fps = fps;
    this.#clock.length = lengthOf(this.film);
    if (frame !== this.#clock.frame) this.#clock.moveTo(frame);
    if (this.#clock.length === 0) this.pause();
    this.redraw();
  }

  /** A scene that was evaluated before its assets came may have kept their old addresses. */
  async assets({ files, number }) {
    await this.#assets.lend(files);
    evaluateAgain(this.film, files.map(({ name }) => name));
    if (files.length > 0) this.redraw();
    post({ type: "lent", number });
  }

  play() {
    if (this.#clock.playing) return;
    this.#drawn = { frames_due: 0, frames_drawn: 0 };
    this.#clock.play(now());
    nextPaint(this.#tick);
  }

  pause() {
    this.#clock.pause();
    this.#keepMedia();
  }

  seek({ frame, turn = this.#turn }) {
    this.#turn = turn;
    this.#clock.moveTo(frame);
    this.redraw({ afresh: true });
  }

  speed({ rate }) {
    this.#clock.rate = rate;
  }

  loop({ loop }) {
    this.#clock.loop = loop;
  }

  loudness(loudness) {
    this.#media.setLoudness(loudness);
    this.#keepMedia();
  }

  unblock() {
    this.#media.unblock();
  }

  stats() {
    post({ type: "stats", ...this.#drawn });
  }

  #tick = () => {
    if (!this.#clock.playing) return;
    const shown = this.#clock.frame;
    const ended = this.#hold.isOn(now()) ? this.#clock.rest(now()) : this.#clock.tick(now());
    this.#drawn.frames_due += this.#clock.passed;
    if (this.#clock.frame === shown) this.#keepMedia();
    else {
      this.#drawn.frames_drawn += 1;
      this.redraw();
    }
    if (ended) post({ type: "ended" });
    else nextPaint(this.#tick);
  };

  redraw(how) {
    const { frame } = this.#clock;
    const at = sceneAt(this.film, frame);
    this.#media.drawing(frame);
    if (at === null) this.#stage.clear();
    else {
      const startedAt = now();
      this.#clock.scene = [frame - at.local, frame - at.local + at.scene.duration];
      this.#stage.draw(this.film, at, how);
      announce(at.scene);
      this.#layout.drawn(this.film, at, this.#clock, now() - startedAt);
    }
    this.#keepMedia();
    if (frame !== this.#postedFrame) post({ type: "frame", frame, turn: this.#turn });
    this.#postedFrame = frame;
  }

  #keepMedia() {
    const { fps, playing, rate, ahead } = this.#clock;
    this.#media.keep({ fps, playing, rate, ahead: ahead / fps });
  }

  #complain(message) {
    const { scene, local } = sceneAt(this.film, this.#clock.frame);
    post({ type: "scene-error", id: scene.id, revision: scene.revision, frame: local, message });
  }
}
