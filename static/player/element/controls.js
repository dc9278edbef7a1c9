/** Wires the controls that the page offers: any element with data-player, next to the player or around it. */
import { timeText } from "./time-text.js";

const SPEEDS = [1, 1.5, 2, 0.5];

export class Controls {
  #player;
  #room;

  constructor(player, signal) {
    this.#player = player;
    this.#room = roomOf(player);
    const on = (name, event, act) => this.#find(name)?.addEventListener(event, act, { signal });
    on("toggle", "click", () => player.toggle());
    on("fullscreen", "click", () => player.toggleFullscreen());
    on("loop", "click", () => player.setLoop(!player.loop));
    on("speed", "click", () => player.setSpeed(SPEEDS[(SPEEDS.indexOf(player.speed) + 1) % SPEEDS.length]));
    on("seek", "input", ({ target }) => player.seek(target.valueAsNumber));
    document.addEventListener("fullscreenchange", () => this.show(), { signal });
  }

  /** Brings every control up to date; only what differs is written, since this runs at every frame. */
  show() {
    const { frame, total, fps, playing, loop, speed } = this.#player;
    const time = timeText(frame, fps);
    this.#write("time", "textContent", `${time} / ${timeText(total, fps)}`);
    this.#write("speed", "textContent", `${speed}×`);
    this.#write("seek", "max", String(Math.max(0, total - 1)));
    this.#write("seek", "value", String(frame));
    this.#write("seek", "ariaValueText", time);
    this.#write("toggle", "ariaPressed", String(playing));
    this.#write("loop", "ariaPressed", String(loop));
    this.#write("fullscreen", "ariaPressed", String(document.fullscreenElement === this.#player));
  }

  #write(name, property, value) {
    const control = this.#find(name);
    if (control && control[property] !== value) control[property] = value;
  }

  #find(name) {
    return this.#room.querySelector(`[data-player="${name}"]`);
  }
}

/** The nearest element around the player that holds controls. */
function roomOf(player) {
  let room = player;
  while (room.parentElement && !room.querySelector("[data-player]")) room = room.parentElement;
  return room;
}
