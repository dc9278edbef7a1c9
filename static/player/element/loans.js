/** Which assets the frame holds. They are lent before the scenes that show them arrive. */
import { assetsNamedIn, fileOf } from "./asset-store.js";

const PATIENCE = 5000; // milliseconds that new scenes wait for the frame to have their assets ready

export class Loans {
  #picture;
  #lent = new Map(); // address by name
  #asked = new Map(); // by number: what to call when the frame holds them
  #count = 0;

  constructor(picture) {
    this.#picture = picture;
  }

  /** Lends what the scenes name and the sound below them, if the frame does not hold it yet. True when nothing is missing. */
  async lendTo({ scenes, audio }, assets = []) {
    const heard = assets.filter(({ name }) => name === audio?.name);
    return this.#lend([...new Set([...assetsNamedIn(scenes, assets), ...heard])]);
  }

  /** Lends one by its name, when a scene has put its name together; false when the project has no such asset. */
  async lendNamed(name, assets = []) {
    const asset = assets.find((one) => one.name === name);
    return asset !== undefined && this.#lend([asset]);
  }

  /** The frame holds what was lent up to this number. */
  settle(number) {
    for (const [asked, done] of this.#asked) {
      if (asked > number) continue;
      this.#asked.delete(asked);
      done();
    }
  }

  async #lend(assets) {
    const wanted = assets.filter(({ name, address }) => this.#lent.get(name) !== address);
    if (wanted.length === 0) return true;
    const files = (await Promise.all(wanted.map(fileOf))).filter((file) => file !== null);
    for (const { name, address } of wanted) {
      if (files.some((file) => file.name === name)) this.#lent.set(name, address);
    }
    const number = ++this.#count;
    const held = new Promise((done) => this.#asked.set(number, done));
    this.#picture.lend(files, number);
    await Promise.race([held, new Promise((done) => setTimeout(done, PATIENCE))]);
    return files.length === wanted.length;
  }
}
