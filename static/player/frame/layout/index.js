/**
 * Checks the layout of every scene once for each revision, while the picture has nothing to do: between paints, in
 * slices. Tells the page { type: "layout", id, revision, findings }; a scene that fails is not reported.
 */
import { programOf } from "../programs.js";
import { afterTask, nextPaint, now, post } from "../real.js";
import { Darkroom } from "./darkroom.js";
import { inspect, WAIT } from "./inspection.js";

const SLICE = 8; // milliseconds between two paints
const QUIET = 250; // milliseconds after a change of the film, and while paused after any drawing

const identityOf = ({ id, revision }) => `${id} ${revision}`;

export class LayoutChecks {
  #film = null;
  #clock = null;
  #visible = 0; // the frame of its scene that people see
  #current = null; // { scene, steps }
  #done = new Set(); // identities of scenes that were looked at
  #heavy = new Set(); // identities of scenes that are only looked at while paused: a step would cost a frame
  #seen = null; // the identity of the scene that was drawn last
  #quietFrom = 0;
  #isAwake = false;
  #darkroom = new Darkroom();

  /** The visible picture was drawn at a place of the film, which took so many milliseconds. */
  drawn(film, { scene, local }, clock, took) {
    if (film !== this.#film || !clock.playing) this.#quietFrom = now() + QUIET;
    if (film !== this.#film) this.#exchange(film);
    this.#clock = clock;
    this.#visible = local;
    const identity = identityOf(scene);
    // The first drawing of a scene says little about the next ones.
    if (identity === this.#seen && took > SLICE / 2) this.#heavy.add(identity);
    this.#seen = identity;
    this.#wake();
  }

  #exchange(film) {
    this.#stop();
    this.#film = film;
    const kept = new Set(film.scenes.map(identityOf));
    for (const identities of [this.#done, this.#heavy]) {
      for (const each of identities) if (!kept.has(each)) identities.delete(each);
    }
  }

  #wake() {
    if (this.#isAwake || !this.#film.scenes.some((scene) => this.#isWaiting(scene))) return;
    this.#isAwake = true;
    nextPaint(() => afterTask(this.#slice));
  }

  #isWaiting = (scene) => !this.#done.has(identityOf(scene)) && Boolean(programOf(scene)?.component);

  #slice = () => {
    this.#isAwake = false;
    const startedAt = now();
    let isGoing = startedAt >= this.#quietFrom;
    while (isGoing && now() - startedAt < SLICE) isGoing = this.#step();
    this.#wake();
  };

  /** Does one step; returns whether another one may follow before the next paint. */
  #step() {
    const isPlaying = this.#clock.playing;
    if (isPlaying && this.#current && this.#heavy.has(identityOf(this.#current.scene))) this.#stop();
    this.#current ??= this.#next(isPlaying);
    if (this.#current === null) return false;

    const { scene, steps } = this.#current;
    const startedAt = now();
    const { done, value } = attempt(steps);
    if (now() - startedAt > SLICE) this.#heavy.add(identityOf(scene));
    if (done) this.#finish(scene, value);
    return value !== WAIT && !isPlaying;
  }

  #next(isPlaying) {
    const scene = this.#film.scenes.find(
      (each) => this.#isWaiting(each) && !(isPlaying && this.#heavy.has(identityOf(each))),
    );
    if (!scene) return null;
    const room = { darkroom: this.#darkroom, visible: () => this.#visible };
    return { scene, steps: inspect(this.#film, scene, programOf(scene).component, room) };
  }

  #finish(scene, findings) {
    this.#done.add(identityOf(scene));
    this.#stop();
    if (findings) post({ type: "layout", id: scene.id, revision: scene.revision, findings });
  }

  #stop() {
    if (this.#current) this.#darkroom.clear(this.#visible, this.#film.fps);
    this.#current = null;
  }
}

/** A scene can also break what measures it, in its own document; then nothing is known about its layout. */
function attempt(steps) {
  try {
    return steps.next();
  } catch {
    return { done: true, value: null };
  }
}
