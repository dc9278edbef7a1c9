/**
 * Shows the project in its sandboxed frame and is what the page talks to: `play() pause() toggle() seek(frame)
 * step(frames) stats()`, the attributes of settings.js, `frame` and `playing` (told only), `poster` (stands at a frame
 * that shows something until it is played), events frame {frame, total}, ready, scene-error, painted, ended, layout.
 * Frames count through the whole project.
 */
import { Controls } from "./controls.js";
import { Feed } from "./feed.js";
import { toggleFullScreen } from "./full-screen.js";
import { listenToKeys } from "./keyboard.js";
import { readMessage } from "./messages.js";
import { makeNotice } from "./notice.js";
import { Picture } from "./picture.js";
import { EMPTY, watchPlaylist } from "./playlist.js";
import { listenToPointer } from "./pointer.js";
import { Rescue } from "./rescue.js";
import { SafeArea } from "./safe-area.js";
import { awaitClick, Loudness } from "./sound.js";
import { Transport } from "./transport.js";

export class ScenePlayer extends Transport {
  #life; // ends when the element leaves the page
  #picture;
  #feed;
  #controls;
  #safeArea;
  #notify;
  #rescue;
  #loudness;
  #isReady = false;
  #asked = []; // who waits for the frame's statistics

  connectedCallback() {
    this.#life = new AbortController();
    const { signal } = this.#life;
    this.#picture = new Picture(
      this,
      (data) => this.#hear(data),
      () => this.#rescue.left(),
    );
    this.#rescue = new Rescue(this, this.#picture);
    this.#notify = makeNotice(this);
    this.#safeArea = new SafeArea(this);
    this.#controls = new Controls(this, signal);
    const onShown = (playlist) => this.#take(playlist);
    const show = (film, faces) => this.#rescue.show(film, faces);
    const fonts = this.getAttribute("fonts");
    this.#feed = new Feed(this.#picture, { fonts, show, notify: this.#notify, onShown, signal });
    this.#loudness = new Loudness(this);
    listenToKeys(this, signal);
    listenToPointer(this, signal);
    signal.addEventListener("abort", () => this.#rescue.stop());
    document.addEventListener("visibilitychange", () => this.#picture.sayVisibility(), { signal });
    watchPlaylist(this.getAttribute("for") ?? "playlist", (playlist) => this.#feed.bring(playlist), signal);
    this.show();
  }

  disconnectedCallback() {
    this.#life.abort();
    this.replaceChildren();
  }

  toggleFullscreen() {
    return toggleFullScreen(this.#controls.room);
  }

  /** `{ frames_due, frames_drawn }` since it was last played. */
  stats() {
    this.send({ type: "stats" });
    return new Promise((tell) => this.#asked.push(tell));
  }

  send(...messages) {
    this.#picture?.send(...messages);
  }

  #take(playlist) {
    this.become(playlist);
    this.#becomeReady();
    this.show();
  }

  #hear(data) {
    const message = readMessage(data);
    if (message === null || this.#rescue.hear(message)) return;
    const { type, ...detail } = message;
    if (type === "ready") {
      this.#picture.open(this);
      this.#becomeReady();
    } else if (type === "frame") {
      if (detail.turn === this.turn) this.moveTo(detail.frame);
    } else if (type === "lent") this.#feed.settle(detail.number);
    else if (type === "stats") this.#asked.shift()?.(detail);
    else if (type === "asset-trouble") this.#feed.explain(detail);
    else if (type === "sound-blocked") awaitClick(this.#notify, () => this.send({ type: "unblock" }));
    else {
      if (type === "ended") this.playing = false;
      this.show();
      this.#tell(type, detail);
    }
  }

  /** Ready is said once: when the frame listens and the first playlist has been given to it. */
  #becomeReady() {
    if (this.#isReady || !this.#picture.isOpen || this.playlist === EMPTY) return;
    this.#isReady = true;
    this.#tell("ready", { total: this.total });
  }

  moveTo(frame) {
    this.frame = frame;
    this.setAttribute("frame", frame);
    this.#controls.showTime();
    this.#tell("frame", { frame, total: this.total });
  }

  /** Brings the attributes, the controls and what is drawn over the picture up to date. */
  show() {
    if (!this.#loudness) return; // still being made
    this.#loudness.remember();
    this.setAttribute("frame", this.frame);
    this.toggleAttribute("playing", this.playing);
    this.#controls.show();
    this.#safeArea.show(this.safeArea, this.playlist);
  }
  #tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true }));
  }
}
