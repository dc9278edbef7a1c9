/**
 * How a film is played: loop (scene, video, off), speed, volume, muted, safe area. Each is an attribute that can be
 * written and that tells what holds, and each has its setter.
 */
export const LOOPS = ["video", "off", "scene"]; // in the order in which a button goes through them
export const SPEEDS = [0.25, 0.5, 0.75, 1, 1.25, 1.5, 2];

const READERS = {
  loop: (player, text) => LOOPS.includes(text) && text !== player.loop && player.setLoop(text),
  speed: (player, text) => SPEEDS.includes(Number(text)) && Number(text) !== player.speed && player.setSpeed(Number(text)),
  volume: (player, text) => isVolume(text) && Number(text) !== player.volume && player.setVolume(Number(text)),
  muted: (player, text) => (text !== null) !== player.muted && player.setMuted(text !== null),
  "safe-area": (player, text) => (text !== null) !== player.safeArea && player.setSafeArea(text !== null),
};

const isVolume = (text) => text !== null && text.trim() !== "" && Number(text) >= 0 && Number(text) <= 1;

export class Settings extends HTMLElement {
  static observedAttributes = Object.keys(READERS);

  loop = "video";
  speed = 1;
  volume = 1;
  muted = false;
  safeArea = false;

  attributeChangedCallback(name, _before, text) {
    READERS[name](this, text);
  }

  setLoop(loop) {
    this.loop = loop;
    this.send({ type: "loop", loop });
    this.#tell("loop", loop);
  }

  setSpeed(speed) {
    this.speed = speed;
    if (this.playing) this.playAt(speed);
    this.#tell("speed", String(speed));
  }

  setVolume(volume) {
    this.volume = Math.max(0, Math.min(volume, 1));
    this.send(this.loudness);
    this.#tell("volume", String(this.volume));
  }

  setMuted(muted) {
    this.muted = muted;
    this.send(this.loudness);
    this.toggleAttribute("muted", muted);
    this.show();
  }

  setSafeArea(safeArea) {
    this.safeArea = safeArea;
    this.toggleAttribute("safe-area", safeArea);
    this.show();
  }

  get loudness() {
    return { type: "loudness", volume: this.volume, muted: this.muted };
  }

  #tell(name, text) {
    this.setAttribute(name, text);
    this.show();
  }
}
