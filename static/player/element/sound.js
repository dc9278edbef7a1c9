/** The loudness that a person has chosen, remembered by the page, and the click without which browsers are silent. */

const KEY = "player:loudness";
const SILENT = "Your browser keeps the sound off until you click.";

export class Loudness {
  #player;
  #known;

  /** Takes over what was chosen last time; what the page's author wrote as attributes counts more. */
  constructor(player) {
    const { volume, muted } = JSON.parse(localStorage.getItem(KEY) ?? "{}");
    if (volume !== undefined && !player.hasAttribute("volume")) player.setVolume(volume);
    if (muted && !player.hasAttribute("muted")) player.setMuted(true);
    this.#player = player;
    this.#known = this.#chosen;
  }

  /** Remembers a change. */
  remember() {
    if (this.#known === this.#chosen) return;
    this.#known = this.#chosen;
    localStorage.setItem(KEY, this.#chosen);
  }

  get #chosen() {
    const { volume, muted } = this.#player;
    return JSON.stringify({ volume, muted });
  }
}

/** The browser refused sound: says so until somebody clicks or presses a key, which is what it waits for. */
export function awaitClick(notify, onClick) {
  notify("sound", SILENT);
  const heard = new AbortController();
  const act = () => {
    heard.abort();
    notify("sound", "");
    onClick();
  };
  for (const event of ["click", "keydown"]) {
    document.addEventListener(event, act, { capture: true, signal: heard.signal });
  }
}
