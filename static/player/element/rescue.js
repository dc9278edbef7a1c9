/**
 * What the page does when the frame has stopped: it names the scene that was at work and offers to start the preview
 * again without it. That scene stays an error card until it is changed.
 */
import { Heartbeat } from "./heartbeat.js";

const CARD = "It stopped the preview. It is played again once it is changed.";

export class Rescue {
  #picture;
  #film = null;
  #line;
  #heartbeat;
  #atWork = null; // the scene, as the frame named it last
  #skipped = new Map(); // revisions by id

  constructor(player, picture) {
    this.#picture = picture;
    this.#line = makeLine(player, () => this.#restart());
    this.#heartbeat = new Heartbeat(
      () => picture.send({ type: "beat" }),
      () => this.#lose("hangs"),
    );
  }

  /** Shows the film, with cards for the scenes that have stopped it before. */
  show(film, faces) {
    this.#film = film;
    const isSkipped = ({ id, revision }) => this.#skipped.get(id) === revision;
    const scenes = film.scenes.map((scene) => (isSkipped(scene) ? { ...scene, program: null, failure: CARD } : scene));
    this.#picture.show({ ...film, scenes }, faces);
  }

  /** The frame said something; returns whether it was only meant for this. */
  hear(message) {
    this.#heartbeat.hear();
    if (message.type === "ready") this.#heartbeat.start();
    if (message.type === "at-work") this.#atWork = message;
    if (message.type === "broken") this.#lose("broke the preview");
    return ["alive", "at-work", "broken"].includes(message.type);
  }

  /** The frame was replaced by another document. Only scene code can have done that. */
  left() {
    this.#lose("left the preview");
  }

  stop() {
    this.#heartbeat.stop();
  }

  #lose(deed) {
    this.#heartbeat.stop();
    const scene = this.#film?.scenes.find(({ id }) => id === this.#atWork?.id);
    this.#line.say(scene ? `The scene “${scene.name || "Untitled"}” ${deed}.` : "The preview does not answer.");
  }

  #restart() {
    if (this.#atWork) this.#skipped.set(this.#atWork.id, this.#atWork.revision);
    this.#atWork = null;
    this.#line.say("");
    this.#picture.restart();
    if (this.#film) this.show(this.#film);
  }
}

function makeLine(player, onRestart) {
  const line = document.createElement("p");
  line.className = "scene-player__rescue";
  line.setAttribute("role", "alert");
  line.hidden = true;
  const words = document.createElement("span");
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "Reload the preview";
  button.addEventListener("click", onRestart);
  line.append(words, " ", button);
  player.append(line);
  return {
    say(text) {
      words.textContent = text;
      line.hidden = text === "";
    },
  };
}
