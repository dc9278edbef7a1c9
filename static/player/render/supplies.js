/** The project's files for one scene: what it names is lent before it is drawn, the rest when it asks for it. */
import { evaluateAgain } from "../frame/programs.js";
import { fileOf, isNamed } from "./reading.js";

export class Supplies {
  #assets;
  #listed = [];
  #wanted = new Set(); // names
  #isStale = false; // something that was drawn without is there now
  #onTrouble;

  /** `onTrouble({ kind, name })` hears what cannot be had. */
  constructor(onTrouble) {
    this.#onTrouble = onTrouble;
  }

  /** What the assets of the player (frame/assets.js) tell when something is missing. */
  hear = (trouble) => {
    if (trouble.kind === "unknown" && this.#listed.some(({ name }) => name === trouble.name)) this.#wanted.add(trouble.name);
    else this.#onTrouble(trouble);
  };

  /** A sound that the scene draws has been decoded. */
  hasCome = () => {
    this.#isStale = true;
  };

  async begin(assets, scene, listed) {
    this.#assets = assets;
    const named = listed.filter((asset) => isNamed(asset, scene));
    this.#listed = listed.filter((asset) => !named.includes(asset));
    await assets.lend(await Promise.all(named.map(fileOf)));
  }

  /** Whether something came that the last drawing lacked: then it is to be drawn once more. */
  async bring(film) {
    const wasStale = this.#isStale;
    this.#isStale = false;
    if (this.#wanted.size === 0) return wasStale;
    const names = [...this.#wanted];
    this.#wanted.clear();
    const files = await Promise.all(this.#listed.filter(({ name }) => names.includes(name)).map(fileOf));
    this.#listed = this.#listed.filter(({ name }) => !names.includes(name));
    await this.#assets.lend(files);
    this.#assets.forgetTroubles();
    evaluateAgain(film, film.scenes.map(({ program }) => program));
    return true;
  }
}
