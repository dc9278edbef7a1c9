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
  #broken = null;

  constructor(canvas, restoreGround) {
    this.#canvas = canvas;
    this.#restoreGround = restoreGround;
  }

  /** Ends what is drawn; then nothing is. */
  end() {
    const ended = this.#root;
    this.#root = null;
    // Its elements go first: the name of an <img> could stand in for a method of the document.
    this.#canvas.replaceChildren();
    if (ended) flushSync(() => ended.unmount());
    this.#restoreGround();
  }

  /** Ends what is drawn and makes room for something else. */
  renew() {
    this.end();
    const element = document.createElement("div");
    element.className = "surface";
    this.#canvas.replaceChildren(element);
    const fail = (thrown) => {
      this.#broken = { thrown };
    };
    this.#root = createRoot(element, { onCaughtError: ignore, onUncaughtError: fail, onRecoverableError: ignore });
  }

  /** Draws, or throws what no boundary could catch; then nothing is drawn, until `renew`. */
  draw(content) {
    if (this.#root === null) this.renew();
    this.#broken = null;
    flushSync(() => this.#root.render(content));
    if (this.#broken === null) return;
    const { thrown } = this.#broken;
    this.renew();
    throw thrown;
  }
}
