/**
 * Shows the project in its sandboxed frame and is what the page talks to: `play() pause() toggle() seek(frame)
 * step(frames)`, attributes `frame` and `playing`, events frame {frame, total}, ready, scene-error, painted, ended.
 * Frames count through the whole project.
 */
import { Controls } from "./controls.js";
import { facesFor } from "./fonts.js";
import { listenToKeys } from "./keyboard.js";
import { readMessage } from "./messages.js";
import { makeNotice } from "./notice.js";
import { Picture } from "./picture.js";
import { EMPTY, framesIn, watchPlaylist } from "./playlist.js";
import { withPrograms } from "./programs.js";
import { Transport } from "./transport.js";

export class ScenePlayer extends Transport {
  playlist = EMPTY;
  #life; // ends when the element leaves the page
  #picture;
  #controls;
  #notify;
  #news = 0; // how many playlists were seen: a slow fetch must not bring an older one back
  #isReady = false;
  #isMissing = false; // a program could not be fetched

  get fps() {
    return this.playlist.fps;
  }

  get total() {
    return framesIn(this.playlist);
  }

  connectedCallback() {
    this.#life = new AbortController();
    const { signal } = this.#life;
    this.#picture = new Picture(this);
    this.#notify = makeNotice(this);
    this.#controls = new Controls(this, signal);
    listenToKeys(this, signal);
    window.addEventListener("message", (event) => this.#hear(event), { signal });
    window.addEventListener("online", () => this.#isMissing && this.#bring(this.playlist), { signal });
    this.addEventListener("click", ({ target }) => target === this && this.toggle(), { signal });
    watchPlaylist(this.getAttribute("for") ?? "playlist", (playlist) => this.#bring(playlist), signal);
    this.show();
  }

  disconnectedCallback() {
    this.#life.abort();
    this.replaceChildren();
  }

  async toggleFullscreen() {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await this.requestFullscreen();
  }

  send(...messages) {
    this.#picture.send(...messages);
  }

  /** Fetches what the playlist needs, then shows it all at once; the old picture stays until then. */
  async #bring(playlist) {
    const news = ++this.#news;
    const late = () => news === this.#news && this.#notify("A scene is slow to load. Trying again.");
    const film = await withPrograms(playlist, late);
    const { faces, isComplete } = await facesFor(film, this.getAttribute("fonts"));
    if (news !== this.#news || this.#life.signal.aborted) return;

    this.#isMissing = film.scenes.some(({ program }) => program === null);
    const isPlain = isComplete ? "" : "A font could not be loaded. Another one stands in for it.";
    this.#notify(this.#isMissing ? "A scene could not be loaded. Reload the page to try again." : isPlain);
    const isFirstScene = this.playlist !== EMPTY && this.total === 0 && film.scenes.length > 0;
    this.playlist = playlist;
    this.#picture.show(film, faces);
    if (isFirstScene && !matchMedia("(prefers-reduced-motion: reduce)").matches) this.play();
    if (this.total === 0) this.pause();
    this.#becomeReady();
    this.show();
  }

  #hear(event) {
    const message = this.#picture.isFrom(event) ? readMessage(event.data) : null;
    if (message === null) return;
    const { type, ...detail } = message;
    if (type === "ready") {
      this.#picture.open(this);
      this.#becomeReady();
    } else if (type === "frame") {
      if (detail.turn === this.turn) this.moveTo(detail.frame);
    } else {
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
    this.show();
    this.#tell("frame", { frame, total: this.total });
  }

  show() {
    this.setAttribute("frame", this.frame);
    this.toggleAttribute("playing", this.playing);
    this.#controls.show();
  }

  #tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true }));
  }
}
