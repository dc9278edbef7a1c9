/** What is amiss though the film goes on: each is told once. */
import { undrawable } from "./glyphs.js";

const MOST = 20;

export class Troubles {
  #told = new Map();

  /** `{ kind, name }`, as in frame/assets.js. */
  add = ({ kind, name }) => {
    if (this.#told.size < MOST) this.#told.set(`${kind} ${name}`, { kind, name });
  };

  /** Looks at what is written in the picture. */
  read(element) {
    for (const character of undrawable(element.textContent)) this.add({ kind: "undrawable", name: character });
  }

  all() {
    return [...this.#told.values()];
  }
}
