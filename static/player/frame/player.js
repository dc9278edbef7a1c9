/** Plays the film: obeys the page's messages and tells it what is seen. */
import { Clock } from "./clock.js";
import { carriedOver, EMPTY, lengthOf, sceneAt } from "./film.js";
import { keepProgramsOf } from "./programs.js";
import { nextPaint, now, post } from "./real.js";

export class Player {
  film = EMPTY;
  #clock = new Clock();
  #stage;
  #onResize;
  #layout;
  #announced = new Set(); // the scenes, by id and revision, that were reported as painted
  #postedFrame = null;
  #turn = 0;

  constructor(stage, onResize, layout) {
    this.#stage = stage;
    this.#onResize = onResize;
    this.#layout = layout;
  }

  obey(message) {
    this[message.type](message);
  }

  playlist({ fps, width, height, scenes }) {
    const before = this.film;
    this.film = { fps, width, height, scenes };
    keepProgramsOf(this.film);
    this.#onResize();
    const frame = carriedOver(this.#clock.frame, before, this.film);
    this.#clock.fps = fps;
    this.#clock.length = lengthOf(this.film);
    if (frame !== this.#clock.frame) this.#clock.moveTo(frame);
    if (this.#clock.length === 0) this.pause();
    this.#draw();
  }

  play() {
    if (this.#clock.playing) return;
    this.#clock.play(now());
    nextPaint(this.#tick);
  }

  pause() {
    this.#clock.pause();
  }

  seek({ frame, turn = this.#turn }) {
    this.#turn = turn;
    this.#clock.moveTo(frame);
    this.#draw({ afresh: true });
  }

  speed({ rate }) {
    this.#clock.rate = rate;
  }

  loop({ loop }) {
    this.#clock.loop = loop;
  }

  #tick = () => {
    if (!this.#clock.playing) return;
    const shown = this.#clock.frame;
    const ended = this.#clock.tick(now());
    if (this.#clock.frame !== shown) this.#draw();
    if (ended) post({ type: "ended" });
    else nextPaint(this.#tick);
  };

  #draw(how) {
    const { frame } = this.#clock;
    const at = sceneAt(this.film, frame);
    if (at === null) this.#stage.clear();
    else {
      const startedAt = now();
      this.#stage.draw(this.film, at, how);
      this.#announce(at.scene);
      this.#layout.drawn(this.film, at, this.#clock, now() - startedAt);
    }
    if (frame !== this.#postedFrame) post({ type: "frame", frame, turn: this.#turn });
    this.#postedFrame = frame;
  }

  /** Says once that a revision is on the screen: the second callback comes after the paint that the first precedes. */
  #announce({ id, revision }) {
    const identity = `${id} ${revision}`;
    if (this.#announced.has(identity)) return;
    this.#announced.add(identity);
    nextPaint(() => nextPaint(() => post({ type: "painted", id, revision })));
  }
}
