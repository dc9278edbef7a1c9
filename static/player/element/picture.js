/** The sandboxed frame, as the page sees it. Whenever it starts anew it is told everything again. */

export class Picture {
  isOpen = false;
  #player;
  #hear;
  #onLeave;
  #frame;
  #line = null; // a port that only the frame's own program holds the other end of; scenes cannot reach it
  #film = null;
  #files = new Map(); // by name: the assets that the frame holds
  #loan = 0; // the number of the last ones
  #faces = [];

  /** `hear(data)` gets everything that the frame says; `onLeave()` is told when another document took its place. */
  constructor(player, hear, onLeave) {
    this.#player = player;
    this.#hear = hear;
    this.#onLeave = onLeave;
    this.#add();
  }

  /** Another frame in the place of this one. */
  restart() {
    this.#frame.remove();
    this.isOpen = false;
    this.#line?.close();
    this.#line = null;
    this.#add();
  }

  /** The frame listens now: brings it to where the player is. */
  open({ frame, turn, playing, loop, rate, loudness }) {
    this.isOpen = true;
    this.send({ type: "assets", files: [...this.#files.values()], number: this.#loan }, loudness);
    this.sayVisibility();
    if (this.#film === null) return;
    this.#sendFaces(this.#faces);
    this.send(this.#film, { type: "loop", loop }, { type: "speed", rate });
    if (turn > 0) this.send({ type: "seek", frame, turn });
    if (playing) this.send({ type: "play" });
  }

  /** Nothing is heard while nobody looks. */
  sayVisibility() {
    this.send({ type: "visibility", hidden: document.hidden });
  }

  /** Gives it files `{ name, type, blob }`; it answers with the number when it can show all up to these. */
  lend(files, number) {
    for (const file of files) this.#files.set(file.name, file);
    this.#loan = number;
    this.send({ type: "assets", files, number });
  }

  /** `faces` are all that the film needs; those that the frame has already are not sent again. */
  show(film, faces = []) {
    const more = faces.filter((face) => !this.#faces.includes(face));
    this.#faces.push(...more);
    this.#sendFaces(more);
    this.#film = film;
    this.#fit();
    this.send(film);
  }

  #sendFaces(faces) {
    if (faces.length) this.send({ type: "fonts", faces });
  }

  /** Before the frame listens nothing is sent: `open` sends what is true then. */
  send(...messages) {
    if (!this.isOpen) return;
    for (const message of messages) this.#line.postMessage(message);
  }

  #add() {
    const frame = document.createElement("iframe");
    frame.setAttribute("sandbox", "allow-scripts");
    frame.allow = "autoplay"; // sound may start once somebody has clicked in the page
    frame.title = "Video";
    frame.tabIndex = -1;
    // The frame's content cannot be used with a pointer; clicks and keys belong to the page.
    frame.style.pointerEvents = "none";
    frame.src = this.#player.getAttribute("src");
    frame.addEventListener("load", () => this.#call(frame));
    this.#frame = frame;
    this.#fit();
    this.#player.prepend(frame);
  }

  #fit() {
    if (this.#film) this.#frame.style.aspectRatio = `${this.#film.width} / ${this.#film.height}`;
  }

  /** Gives the frame its end of the line. Only the first document gets one. An opaque origin has no name but "*". */
  #call(frame) {
    if (this.#line !== null) {
      this.isOpen = false;
      this.#onLeave();
      return;
    }
    const { port1, port2 } = new MessageChannel();
    this.#line = port1;
    port1.onmessage = ({ data }) => this.#hear(data);
    frame.contentWindow.postMessage("line", "*", [port2]);
  }
}
