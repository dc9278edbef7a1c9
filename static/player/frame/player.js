/** Plays the film: obeys the page's messages and tells it what is seen. */
import { announce } from "./announcements.js";
import { carriedOver, EMPTY, lengthOf, sceneAt } from "./film.js";
import { Playback } from "./playback.js";
import { evaluateAgain, keepProgramsOf } from "./programs.js";
import { now, post } from "./real.js";

export class Player {
  film = EMPTY;
  #playback;
  #clock;
  #stage;
  #media;
  #assets;
  #onResize;
  #layout;
  #track;
  #postedFrame = null;
  #turn = 0;

  constructor({ stage, media, track, assets, layout, onResize }) {
    this.#stage = stage;
    this.#media = media;
    this.#track = track;
    this.#assets = assets;
    this.#onResize = onResize;
    this.#layout = layout;
    this.#playback = new Playback(media, {
      onFrame: () => this.redraw(),
      onEnd: () => post({ type: "ended" }),
      onTooLong: (message) => this.#complain(message),
    });
    this.#clock = this.#playback.clock;
  }

  obey(message) {
    this[message.type](message);
  }

  playlist({ fps, width, height, scenes, audio }) {
    const before = this.film;
    this.film = { fps, width, height, scenes, audio };
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
    this.#playback.play();
  }

  pause() {
    this.#playback.pause();
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
    this.keepMedia();
  }

  visibility({ hidden }) {
    this.#playback.isHidden = hidden;
    this.keepMedia();
  }

  unblock() {
    this.#media.unblock();
  }

  stats() {
    post({ type: "stats", ...this.#playback.counts });
  }

  keepMedia() {
    this.#playback.keepMedia();
  }

  redraw(how) {
    const { frame } = this.#clock;
    const at = sceneAt(this.film, frame);
    this.#media.drawing(frame);
    this.#track.follow(this.film, frame);
    if (at === null) this.#stage.clear();
    else {
      const startedAt = now();
      this.#clock.scene = [frame - at.local, frame - at.local + at.scene.duration];
      this.#stage.draw(this.film, at, how);
      announce(at.scene);
      this.#layout.drawn(this.film, at, this.#clock, now() - startedAt);
    }
    this.keepMedia();
    if (frame !== this.#postedFrame) post({ type: "frame", frame, turn: this.#turn });
    this.#postedFrame = frame;
  }

  #complain(message) {
    const { scene, local } = sceneAt(this.film, this.#clock.frame);
    post({ type: "scene-error", id: scene.id, revision: scene.revision, frame: local, message });
  }
}
