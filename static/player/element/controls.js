/** Wires the controls that the page offers: any element with data-player, next to the player or around it. */
import { watchIdleness } from "./full-screen.js";
import { LOOPS } from "./settings.js";
import { timeText } from "./time-text.js";

const ROUND = [1, 1.5, 2, 0.5]; // the speeds of a button; a select offers its own
const LOOP_TEXTS = { video: "Loop: whole video", scene: "Loop: this scene", off: "Loop: off" };

export class Controls {
  room;
  #player;

  constructor(player, signal) {
    this.#player = player;
    this.room = roomOf(player);
    const on = (name, event, act) => this.#find(name)?.addEventListener(event, act, { signal });
    on("toggle", "click", () => player.toggle());
    on("back", "click", () => player.step(-1));
    on("forward", "click", () => player.step(1));
    on("seek", "input", ({ target }) => player.seek(target.valueAsNumber));
    on("speed", "click", ({ currentTarget }) => !isSelect(currentTarget) && player.setSpeed(next(ROUND, player.speed)));
    on("speed", "change", ({ target }) => choose(target, () => player.setSpeed(Number(target.value))));
    on("loop", "click", () => player.setLoop(next(LOOPS, player.loop)));
    on("mute", "click", () => player.setMuted(!player.muted));
    on("volume", "input", ({ target }) => {
      player.setVolume(target.valueAsNumber);
      player.setMuted(false); // who turns it up wants to hear it
    });
    on("safe-area", "click", () => player.setSafeArea(!player.safeArea));
    on("fullscreen", "click", () => player.toggleFullscreen());
    document.addEventListener("fullscreenchange", () => this.show(), { signal });
    watchIdleness(this.room, signal);
    this.#write("fullscreen", "hidden", !document.fullscreenEnabled);
  }

  /** Brings every control up to date; only what differs is written. */
  show() {
    const { playing, loop, speed, volume, muted, safeArea } = this.#player;
    const isSilent = muted || volume === 0;
    this.showTime();
    this.#write("toggle", "ariaPressed", String(playing));
    const pace = this.#find("speed");
    if (pace) this.#write("speed", isSelect(pace) ? "value" : "textContent", isSelect(pace) ? String(speed) : `${speed}×`);
    this.#write("loop", "ariaPressed", String(loop !== "off"));
    this.#write("loop", "ariaLabel", LOOP_TEXTS[loop]);
    this.#write("loop", "title", `${LOOP_TEXTS[loop]} (R)`);
    this.#write("mute", "ariaPressed", String(isSilent));
    this.#write("volume", "value", String(isSilent ? 0 : volume));
    this.#write("safe-area", "ariaPressed", String(safeArea));
    this.#write("fullscreen", "ariaPressed", String(document.fullscreenElement === this.room));
  }

  /** As `show`, for what changes with every frame. */
  showTime() {
    const { frame, total, fps } = this.#player;
    const time = timeText(frame, fps);
    this.#write("time", "textContent", `${time} / ${timeText(total, fps)}`);
    this.#write("seek", "max", String(Math.max(0, total - 1)));
    this.#write("seek", "value", String(frame));
    this.#write("seek", "ariaValueText", time);
  }

  #write(name, property, value) {
    const control = this.#find(name);
    if (control && control[property] !== value) control[property] = value;
  }

  #find(name) {
    return this.room.querySelector(`[data-player="${name}"]`);
  }
}

const isSelect = (control) => control.tagName === "SELECT";
const next = (values, value) => values[(values.indexOf(value) + 1) % values.length];

/** After a choice by mouse the keys are the player's again; who chose with keys stays where they are. */
function choose(select, act) {
  act();
  if (!select.matches(":focus-visible")) select.blur();
}

/** The nearest element around the player that holds controls; the player itself when there are none. */
function roomOf(player) {
  let room = player;
  while (room.parentElement && !room.querySelector("[data-player]")) room = room.parentElement;
  return room === document.documentElement ? player : room;
}
