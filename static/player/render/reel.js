/** Encodes frames one after another, in the order in which they were added; each gives one chunk. */
import { VideoEncoder, VideoFrame } from "./tools.js";

const MOST_WAITING = 3; // frames between drawing and encoding: more would only cost memory
const KEY_EVERY = 2; // seconds

export class Reel {
  #encoder;
  #order;
  #onChunk;
  #count = 0; // frames added
  #last = null; // the frame that was encoded last
  #failure = null;
  #queue = Promise.resolve();
  #waiting = 0;

  /** `{ config, fps, quantizer }`, the first as WebCodecs has it; `onChunk(bytes, isKey)` is called for each frame. */
  constructor(order, onChunk) {
    this.#order = order;
    this.#onChunk = onChunk;
    this.#encoder = new VideoEncoder({ output: this.#take, error: this.#fail });
    this.#encoder.configure(order.config);
  }

  /** A promise of what is shown; without, the last frame comes once more. With `isKey` it can be decoded by itself. */
  async add(shown, { isKey = false } = {}) {
    const index = this.#count;
    this.#count += 1;
    this.#waiting += 1;
    this.#queue = this.#queue.then(async () => this.#encode(index, isKey, await shown)).catch(this.#fail);
    this.#queue = this.#queue.then(() => (this.#waiting -= 1));
    while (this.#waiting > MOST_WAITING) await this.#queue;
    if (this.#failure) throw this.#failure;
  }

  async end() {
    await this.#queue;
    if (this.#failure) throw this.#failure;
    await this.#encoder.flush();
    this.#last?.close();
    this.#encoder.close();
    if (this.#failure) throw this.#failure;
  }

  async #encode(index, isKey, shown = this.#last) {
    const frame = new VideoFrame(shown, { timestamp: Math.round((index * 1_000_000) / this.#order.fps) });
    if (shown !== this.#last) shown.close();
    const { quantizer, fps } = this.#order;
    const keyFrame = isKey || index % (KEY_EVERY * fps) === 0;
    this.#encoder.encode(frame, { keyFrame, ...(quantizer === null ? {} : { vp9: { quantizer } }) });
    this.#last?.close();
    this.#last = frame;
    while (this.#encoder.encodeQueueSize > MOST_WAITING) {
      await new Promise((done) => this.#encoder.addEventListener("dequeue", done, { once: true }));
    }
  }

  #take = (chunk) => {
    const bytes = new Uint8Array(chunk.byteLength);
    chunk.copyTo(bytes);
    this.#onChunk(bytes, chunk.type === "key");
  };

  #fail = (thrown) => {
    this.#failure ??= thrown;
  };
}
