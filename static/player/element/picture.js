/** The sandboxed frame, as the page sees it. Whenever it starts anew it is told everything again. */

export class Picture {
  isOpen = false;
  #frame = document.createElement("iframe");
  #film = null;
  #faces = [];

  constructor(player) {
    this.#frame.setAttribute("sandbox", "allow-scripts");
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
  open({ frame, turn, playing, loop, rate }) {
    this.isOpen = true;
    if (this.#film === null) return;
    this.#sendFaces(this.#faces);
    this.send(this.#film, { type: "loop", loop }, { type: "speed", rate });
    if (turn > 0) this.send({ type: "seek", frame, turn });
    if (playing) this.send({ type: "play" });
  }

  /** `faces` are all that the film needs; those that the frame has already are not sent again. */
  show(film, faces = []) {
    const more = faces.filter((face) => !this.#faces.includes(face));
    this.#faces.push(...more);
    this.#sendFaces(more);
    this.#film = film;
    this.#frame.style.aspectRatio = `${film.width} / ${film.height}`;
    this.send(film);
  }

  #sendFaces(faces) {
    if (faces.length) this.send({ type: "fonts", faces });
  }

  /** Before the frame listens nothing is sent: `open` sends what is true then. An opaque origin has no name but "*". */
  send(...messages) {
    if (!this.isOpen) return;
    for (const message of messages) this.#frame.contentWindow.postMessage(message, "*");
  }
}
