/** The sandboxed frame, as the page sees it. Whenever it starts anew it is told everything again. */

export class Picture {
  isOpen = false;
  #frame = document.createElement("iframe");
  #film = null;
  #files = new Map(); // by name: the assets that the frame holds
  #loan = 0; // the number of the last ones

  constructor(player) {
    this.#frame.setAttribute("sandbox", "allow-scripts");
    this.#frame.allow = "autoplay"; // sound may start once somebody has clicked in the page
    this.#frame.title = "Video";
    this.#frame.tabIndex = -1;
    // The frame's content cannot be used with a pointer; clicks and keys belong to the page.
    this.#frame.style.pointerEvents = "none";
    this.#frame.src = player.getAttribute("src");
    player.prepend(this.#frame);
  }

  isFrom(event) {
    return event.source === this.#frame.contentWindow;
  }

  /** The frame listens now: brings it to where the player is. */
  open({ frame, turn, playing, loop, rate, loudness }) {
    this.isOpen = true;
    this.send({ type: "assets", files: [...this.#files.values()], number: this.#loan }, loudness);
    if (this.#film === null) return;
    this.send(this.#film, { type: "loop", loop }, { type: "speed", rate });
    if (turn > 0) this.send({ type: "seek", frame, turn });
    if (playing) this.send({ type: "play" });
  }

  /** Gives it files `{ name, type, blob }`; it answers with the number when it can show all up to these. */
  lend(files, number) {
    for (const file of files) this.#files.set(file.name, file);
    this.#loan = number;
    this.send({ type: "assets", files, number });
  }

  show(film) {
    this.#film = film;
    this.#frame.style.aspectRatio = `${film.width} / ${film.height}`;
    this.send(film);
  }

  /** Before the frame listens nothing is sent: `open` sends what is true then. An opaque origin has no name but "*". */
  send(...messages) {
    if (!this.isOpen) return;
    for (const message of messages) this.#frame.contentWindow.postMessage(message, "*");
  }
}
