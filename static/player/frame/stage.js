/** Draws one frame of the film: only the scene at the playhead is mounted. */
import { createElement as h } from "react";
import { causeOf, closed } from "../host/failures.js";
import { moveTo } from "../host/frame-time.js";
import { SceneAt } from "../host/scene-at.js";
import { SceneBoundary } from "./boundary.js";
import { ErrorCard } from "./error-card.js";
import { admit, resetGuard } from "./guard.js";
import { name } from "./heartbeat.js";
import { holdMotion } from "./motion.js";
import { programOf } from "./programs.js";
import { drawing } from "./waiting.js";

export class Stage {
  #surface;
  #shown = null; // the mounted scene's key
  #onFailure;
  #failed = null; // the mounted scene's key after it failed
  #take = 0;

  /** `onFailure({ id, revision, frame, message })` is called once for each failure. */
  constructor(surface, onFailure) {
    this.#surface = surface;
    this.#onFailure = onFailure;
  }

  clear() {
    this.#shown = null;
    resetGuard();
    this.#surface.end();
    admit(null);
  }

  /** `afresh` gives a scene that has failed another chance, as a jump of the playhead should. */
  draw(film, { scene, local }, { afresh = false } = {}) {
    const identity = `${scene.id} ${scene.revision}`;
    if (afresh && this.#failed === identity) this.#take += 1;
    if (afresh || this.#failed !== identity) this.#failed = null;
    this.#show(identity, scene);
    if (this.#failed === null && !this.#surface.isPlayingMedia) this.#take += 1;
    const { component, failure } = programOf(scene);
    const content = failure
      ? h(ErrorCard, { key: identity, name: scene.name, failure })
      : h(SceneBoundary, this.#boundary(scene, local, identity), this.#scene(film, scene, local, component));
    if (failure) this.#report(scene, local, identity, failure);

    moveTo(local, film.fps);
    drawing(scene.program, identity);
    resetGuard();
    try {
      this.#surface.draw(content);
    } catch (thrown) {
      // The scene's boundary broke as well: the card is drawn without it.
      const cause = closed(causeOf(thrown));
      this.#surface.draw(h(ErrorCard, { name: scene.name, failure: cause }));
      this.#report(scene, local, identity, cause);
    }
    holdMotion(this.#surface.element, local / film.fps);
  }

  /** Another scene has the surface to itself. The one before runs its clean-up while it is still the admitted one. */
  #show(identity, scene) {
    if (this.#shown === identity) return;
    this.#shown = identity;
    resetGuard();
    this.#surface.renew();
    admit(scene.program);
    name(scene);
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
