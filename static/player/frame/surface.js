/**
 * Where React draws: for each scene a root and an element of its own. Whatever a scene did to its elements goes with
 * them, so that the next one is drawn on a surface that nobody has touched.
 */
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";

const ignore = () => undefined; // boundaries report

export class Surface {
  element = null; // of the scene that is drawn
  #canvas;
  #restoreGround;
  #root = null;
  #broken = null;

  constructor(canvas, restoreGround) {
    this.#canvas = canvas;
    this.#restoreGround = restoreGround;
  }

  /**
   * Each frame is mounted anew, as if it were the first: React alone keeps state, elements and styles from the frames
   * before, and the picture would depend on them. Only sound and video have to stay where they are, or they start over.
   */
  get isPlayingMedia() {
    return this.element.querySelector("audio, video") !== null;
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
    this.element = document.createElement("div");
    this.element.className = "surface";
    this.#canvas.replaceChildren(this.element);
    const fail = (thrown) => {
      this.#broken = { thrown };
    };
    this.#root = createRoot(this.element, { onCaughtError: ignore, onUncaughtError: fail, onRecoverableError: ignore });
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
