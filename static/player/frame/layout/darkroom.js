/**
 * A second picture of the same size that nobody sees, in which scenes are drawn at any frame to be measured. Its
 * shadow root keeps it apart: ids and selectors of the visible picture do not reach it.
 */
import { createElement as h } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { moveTo } from "../../host/frame-time.js";
import { SceneAt } from "../../host/scene-at.js";
import { environment } from "../../runtime/environment.js";
import css from "../canvas.css";
import { admitting, resetGuard } from "../guard.js";
import { naming } from "../heartbeat.js";
import { holdMotion } from "../motion.js";
import { SilentBoundary } from "./silent-boundary.js";

const ignore = () => undefined; // the visible picture reports failures
const SILENCE = { follow: ignore, release: ignore, sound: () => null };

// Opacity, because visibility could be given back by a child; containment, because its layout is no one else's matter.
const UNSEEN = "position: fixed; top: 0; left: 0; z-index: -1; opacity: 0; contain: strict; pointer-events: none";

export class Darkroom {
  #host = document.createElement("div");
  #canvas = document.createElement("div");
  #root;
  #failed = false;
  #drawn = null; // the scene that was drawn last: its code also cleans up

  constructor() {
    const style = document.createElement("style");
    style.textContent = css;
    this.#canvas.id = "canvas"; // the same rules as for the visible one
    this.#canvas.style.transform = "scale(1)"; // what is fixed stays inside, as there
    this.#host.attachShadow({ mode: "closed" }).append(style, this.#canvas);
    this.#host.ariaHidden = "true";
    this.#host.style.cssText = UNSEEN;
    document.body.append(this.#host);
    this.#root = createRoot(this.#canvas, {
      onCaughtError: ignore, onUncaughtError: ignore, onRecoverableError: ignore,
    });
  }

  /**
   * Draws a frame; returns the element to be measured, or null when the scene fails. `take` starts it afresh;
   * `visible` is the frame that people see.
   */
  draw({ fps, width, height }, drawn, component, { frame, take, visible }) {
    const { id, duration, props } = drawn;
    this.#drawn = drawn;
    if (!this.#host.isConnected) document.body.append(this.#host);
    const size = { width: `${width}px`, height: `${height}px` };
    for (const { style } of [this.#host, this.#canvas]) Object.assign(style, size);
    const boundary = { key: `${id} ${take}`, onFailure: () => (this.#failed = true) };
    const scene = { component, props, frame, id, fps, width, height, durationInFrames: duration };
    this.#failed = false;
    const content = h(SilentBoundary, boundary, h(SceneAt, scene));
    this.#quietly({ frame, visible, fps }, content);
    return this.#failed ? null : this.#canvas;
  }

  /** Whether every picture has its size; one that cannot be loaded has as well. */
  get isLoaded() {
    return document.fonts.status === "loaded" && [...this.#canvas.querySelectorAll("img")].every((img) => img.complete);
  }

  clear(visible, fps) {
    if (this.#drawn) this.#quietly({ frame: visible, visible, fps }, null);
  }

  /** Clocks and props are those of the visible frame again afterwards; nothing is heard, and nobody waits for this. */
  #quietly({ frame, visible, fps }, content) {
    const lent = { ...environment };
    Object.assign(environment, { media: { ...lent.media, ...SILENCE }, waiting: { begin: ignore, end: ignore } });
    moveTo(frame, fps);
    resetGuard();
    try {
      const render = () => flushSync(() => this.#root.render(content));
      naming(this.#drawn, () => admitting(this.#drawn.program, render));
      holdMotion(this.#canvas, frame / fps);
    } finally {
      Object.assign(environment, lent);
      moveTo(visible, fps);
      resetGuard();
    }
  }
}
