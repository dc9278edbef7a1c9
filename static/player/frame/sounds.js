/** Decoded sounds, for scenes that draw them. A sound is decoded when a scene first asks for it. */
import { waiting } from "./waiting.js";

const RATE = 48_000; // samples a second: every sound is brought to it, so that it is the same on every machine

export class Sounds {
  #decoded = new Map(); // by asset; null while it is being decoded
  #assets;
  #onDecoded;

  constructor(assets, onDecoded) {
    this.#assets = assets;
    this.#onDecoded = onDecoded;
  }

  find = (src) => {
    const asset = this.#assets.assetOf(src);
    if (!asset) {
      this.#assets.find(src); // says what is wrong with it
      return null;
    }
    if (!this.#decoded.has(asset)) this.#decode(asset);
    return this.#decoded.get(asset);
  };

  async #decode(asset) {
    this.#decoded.set(asset, null);
    waiting.begin(`the sound ${asset.name}`, asset);
    const sound = await decoded(asset.blob).catch(() => null);
    this.#decoded.set(asset, sound);
    waiting.end(asset);
    if (sound === null) this.#assets.trouble("unplayable", asset.name);
    else this.#onDecoded();
  }
}

async function decoded(blob) {
  const buffer = await new OfflineAudioContext(1, 1, RATE).decodeAudioData(await blob.arrayBuffer());
  const channels = Array.from({ length: buffer.numberOfChannels }, (_, index) => buffer.getChannelData(index));
  return { sampleRate: buffer.sampleRate, channels, seconds: buffer.duration };
}
