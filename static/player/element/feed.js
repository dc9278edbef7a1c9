/** Brings playlists to the frame: what one needs is fetched first, then all of it is shown at once. */
import { facesFor } from "./fonts.js";
import { Loans } from "./loans.js";
import { EMPTY } from "./playlist.js";
import { withPrograms } from "./programs.js";

const LATE = "A scene is slow to load. Trying again.";
const MISSING_SCENE = "A scene could not be loaded. Reload the page to try again.";
const MISSING_FONT = "A font could not be loaded. Another one stands in for it.";
const MISSING_ASSET = "A file of this project could not be loaded. Reload the page to try again.";

export class Feed {
  #fonts;
  #show;
  #loans;
  #notify;
  #onShown;
  #latest = EMPTY;
  #news = 0; // how many playlists were seen: a slow fetch must not bring an older one back
  #isMissing = false; // something could not be fetched

  /** `fonts` is the address of their list; `show(film, faces)` gives it to the frame; `onShown(playlist)` is called when the frame has been given everything. */
  constructor(picture, { fonts, show, notify, onShown, signal }) {
    this.#fonts = fonts;
    this.#show = show;
    this.#loans = new Loans(picture);
    this.#notify = notify;
    this.#onShown = onShown;
    signal.addEventListener("abort", () => (this.#news += 1));
    window.addEventListener("online", () => this.#isMissing && this.bring(this.#latest), { signal });
  }

  /** The old picture stays until the new one is complete. */
  async bring(playlist) {
    const news = ++this.#news;
    const isLatest = () => news === this.#news;
    this.#latest = playlist;
    const film = await withPrograms(playlist, () => isLatest() && this.#notify("loading", LATE));
    if (!isLatest()) return;
    const [hasAssets, { faces, isComplete: hasFonts }] = await Promise.all([
      this.#loans.lendTo(film, playlist.assets),
      facesFor(film, this.#fonts),
    ]);
    if (!isLatest()) return;

    const hasPrograms = film.scenes.every(({ program }) => program !== null);
    this.#isMissing = !hasPrograms || !hasAssets;
    this.#notify("loading", hasPrograms ? hasAssets ? "" : MISSING_ASSET : MISSING_SCENE);
    this.#notify("font", hasFonts ? "" : MISSING_FONT);
    this.#notify("asset", "");
    this.#show(film, faces);
    this.#onShown(playlist);
  }

  /** The frame holds the assets that were lent under this number. */
  settle(number) {
    this.#loans.settle(number);
  }

  /** A scene asks for this and cannot have it: says why, unless the project has it after all. */
  async explain({ kind, name }) {
    if (kind === "unknown" && await this.#loans.lendNamed(name, this.#latest.assets)) return;
    this.#notify("asset", EXPLANATIONS[kind](name));
  }
}

const EXPLANATIONS = {
  unknown: (name) => `This project has no asset called ${name}.`,
  elsewhere: (name) => `Scenes cannot load ${name}: upload it as an asset of the project.`,
  unplayable: (name) => `Your browser cannot show ${name}: upload it in another format.`,
};
