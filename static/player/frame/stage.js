/** Draws one frame of the film: only the scene at the playhead is mounted. */
import { createElement as h } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { moveTo } from "../host/frame-time.js";
import { SceneAt } from "../host/scene-at.js";
import { SceneBoundary } from "./boundary.js";
import { ErrorCard } from "./error-card.js";
import { resetGuard } from "./guard.js";
import { programOf } from "./programs.js";
import { drawing } from "./waiting.js";

const ignore = () => undefined; // boundaries report

export class Stage {
  #root;
  #onFailure;
  #failed = null; // the mounted scene's key after it failed
  #take = 0;

  /** `onFailure({ id, revision, frame, message })` is called once for each failure. */
  constructor(element, onFailure) {
    this.#root = createRoot(element, { onCaughtError: ignore, onUncaughtError: ignore, onRecoverableError: ignore });
    this.#onFailure = onFailure;
  }

  clear() {
    flushSync(() => this.#root.render(null));
  }

  /** `afresh` gives a scene that has failed another chance, as a jump of the playhead should. */
  draw(film, { scene, local }, { afresh = false } = {}) {
    const identity = `${scene.id} ${scene.revision}`;
    if (afresh && this.#failed === identity) this.#take += 1;
    if (afresh || this.#failed !== identity) this.#failed = null;
    const { component, failure } = programOf(scene);
    const content = failure
      ? h(ErrorCard, { key: identity, name: scene.name, failure })
      : h(SceneBoundary, this.#boundary(scene, local, identity), this.#scene(film, scene, local, component));
    if (failure) this.#report(scene, local, identity, failure);

    moveTo(local, film.fps);
    drawing(scene.program, identity);
    resetGuard();
    flushSync(() => this.#root.render(content));
  }

  #boundary(scene, local, identity) {
    const onFailure = (message) => this.#report(scene, local, identity, message);
    return { key: `${identity} ${this.#take}`, name: scene.name, frame: local, onFailure };
  }

  #scene({ fps, width, height }, { id, duration, props }, frame, component) {
    return h(SceneAt, { component, props, frame, id, fps, width, height, durationInFrames: duration });
  }

  #report({ id, revision }, frame, identity, message) {
    if (this.#failed === identity) return;
    this.#failed = identity;
    this.#onFailure({ id, revision, frame, message });
  }
}
