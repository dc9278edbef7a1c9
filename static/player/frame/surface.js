/**
 * Where React draws: for each scene a root and an element of its own. Whatever a scene did to its elements goes with
 * them, so that the next one is drawn on a surface that nobody has touched.
 */
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";

const ignore = () => undefined; // boundaries report

export class Surface {
  #canvas;
  #restoreGround;
  #root = null;
  #uncaught = null;
  #onBroken;
  #isBroken = false;

  /** `onBroken()` is called when nothing can be drawn here any more: React itself stumbled, over the browser. */
  constructor(canvas, restoreGround, onBroken) {
    this.#onBroken = onBroken;
    this.#canvas = canvas;
    this.#restoreGround = restoreGround;
  }

  /** Ends what is drawn; then nothing is. */
  end() {
    const ended = this.#root;
    this.#root = null;
    // Its elements go first: the name of an <img> could stand in for a method of the document.
    this.#canvas.replaceChildren();
    if (ended) this.#try(() => flushSync(() => ended.unmount()));
    this.#restoreGround();
  }

  /** Ends what is drawn and makes room for something else. */
  renew() {
    this.end();
    const element = document.createElement("div");
    element.className = "surface";
    this.#canvas.replaceChildren(element);
    const fail = (thrown) => {
      this.#uncaught = { thrown };
    };
    this.#root = createRoot(element, { onCaughtError: ignore, onUncaughtError: fail, onRecoverableError: ignore });
  }

  /** Draws, or throws what no boundary could catch; then nothing is drawn, until `renew`. */
  draw(content) {
    if (this.#root === null) this.renew();
    this.#uncaught = null;
    this.#try(() => flushSync(() => this.#root.render(content)));
    if (this.#uncaught === null) return;
    const { thrown } = this.#uncaught;
    this.renew();
    throw thrown;
  }

  /** What scenes throw is never thrown here; what is has left React in the middle of its work. */
  #try(act) {
    if (this.#isBroken) return;
    try {
      act();
    } catch {
      this.#isBroken = true;
      this.#onBroken();
    }
  }
}
