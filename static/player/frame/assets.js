/** The project's assets that the page has lent: by their names, as addresses that this frame can show. */
import { loadFile } from "./asset-files.js";

const ELSEWHERE = /^([a-z][a-z0-9+.-]*:)?\/\//i;
const CARRIED = /^(data|blob):/i;

export class Assets {
  #lent = new Map(); // by name: { name, address, blob, type, facts }
  #told = new Set();
  #onTrouble;

  /** `onTrouble({ kind, name })` is called once a film for each: "unknown", "elsewhere" or "unplayable". */
  constructor(onTrouble) {
    this.#onTrouble = onTrouble;
  }

  /** Resolves when all of them can be shown without waiting, or are known not to. */
  async lend(files) {
    await Promise.all(files.map((file) => this.#take(file)));
  }

  async #take({ name, type, blob }) {
    const address = URL.createObjectURL(blob);
    const asset = { name, type, blob, address, facts: null };
    asset.facts = await loadFile(address, type);
    const before = this.#lent.get(name);
    this.#lent.set(name, asset);
    if (before) URL.revokeObjectURL(before.address);
  }

  /** What shows this src: `{ address }`, or `{ missing: name }`. */
  find = (src) => {
    if (CARRIED.test(src)) return { address: src };
    if (ELSEWHERE.test(src)) {
      this.trouble("elsewhere", src);
      return { missing: src };
    }
    const asset = this.#assetAt(src);
    if (asset?.facts) return { address: asset.address };
    this.trouble(asset ? "unplayable" : "unknown", nameIn(src));
    return { missing: nameIn(src) };
  };

  /** The address that staticFile() gives; for an asset that is not there one that says its name. */
  addressOf = (name) => {
    const { address = `/assets/${encodeURI(name)}` } = this.find(name);
    return address;
  };

  facts = (src) => this.assetOf(src)?.facts ?? null;

  assetOf(src) {
    for (const asset of this.#lent.values()) if (asset.address === src) return asset;
    return this.#assetAt(src);
  }

  /** Scenes write "logo.png", "/logo.png" or "./logo.png", and some the folder of their old project. */
  #assetAt(src) {
    const name = nameIn(src);
    return this.#lent.get(name) ?? this.#lent.get(name.replace(/^(public|static)\//, "")) ?? null;
  }

  /** An element on the screen could not load this src. */
  nameTrouble(src) {
    if (!src || CARRIED.test(src)) return;
    if (this.find(src).address) this.trouble("unknown", nameIn(src));
  }

  /** Another film is shown: what is wrong with this one is to be told anew. */
  forgetTroubles() {
    this.#told.clear();
  }

  trouble(kind, name) {
    if (this.#told.has(name)) return;
    this.#told.add(name);
    this.#onTrouble({ kind, name: name.slice(0, 200) });
  }
}

function nameIn(src) {
  const path = src.replace(/^(\.{0,2}\/)+/, "").replace(/^assets\//, "");
  try {
    return decodeURI(path);
  } catch (malformed) {
    if (malformed instanceof URIError) return path;
    throw malformed;
  }
}
