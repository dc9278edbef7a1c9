/** Encodes frames one after another; chunks come out in the same order, one for each frame. */
import { VideoEncoder, VideoFrame } from "./tools.js";

const MOST_WAITING = 4; // frames inside of the encoder
const KEY_EVERY = 2; // seconds

export class Reel {
  #encoder;
  #config;
  #fps;
  #count = 0; // frames given
  #last = null; // the frame that was given last
  #failure = null;
  #byTime = new Map(); // who waits for the chunk of a frame
  onChunk = () => undefined;

  constructor({ codec, width, height, fps, bitrate, quantizer = null }) {
    this.#fps = fps;
    this.#config = { codec, width, height, framerate: fps, latencyMode: "quality" };
    if (quantizer === null) Object.assign(this.#config, { bitrate, bitrateMode: "variable" });
    else this.#config.bitrateMode = "quantizer";
    if (codec.startsWith("avc1")) this.#config.avc = { format: "annexb" };
    this.quantizer = quantizer;
    this.#encoder = new VideoEncoder({ output: this.#take, error: (error) => (this.#failure = error) });
    this.#encoder.configure(this.#config);
  }

  get decoderConfig() {
    const { codec, width, height } = this.#config;
    return { codec, codedWidth: width, codedHeight: height };
  }

  /** Microseconds at which the next frame is shown. */
  get timestamp() {
    return Math.round((this.#count * 1_000_000) / this.#fps);
  }

  get duration() {
    return Math.round(1_000_000 / this.#fps);
  }

  /** Takes the frame over. With `isKey` it can be decoded by itself. Returns a promise of its chunk. */
  async add(frame, { isKey = false } = {}) {
    if (this.#failure) throw this.#failure;
    const keyFrame = isKey || this.#count % (KEY_EVERY * this.#fps) === 0;
    const chunk = new Promise((done) => this.#byTime.set(frame.timestamp, done));
    this.#encoder.encode(frame, { keyFrame, ...this.#steps() });
    this.#last?.close();
    this.#last = frame;
    this.#count += 1;
    while (this.#encoder.encodeQueueSize > MOST_WAITING) {
      await new Promise((done) => this.#encoder.addEventListener("dequeue", done, { once: true }));
    }
    return { chunk };
  }

  /** The last frame once more. */
  async repeat(how) {
    const { timestamp, duration } = this;
    return this.add(new VideoFrame(this.#last, { timestamp, duration }), how);
  }

  async end() {
    if (this.#encoder.state === "configured") await this.#encoder.flush();
    this.#last?.close();
    if (this.#encoder.state !== "closed") this.#encoder.close();
    if (this.#failure) throw this.#failure;
  }

  #steps() {
    if (this.quantizer === null) return {};
    return { [this.#config.codec.startsWith("vp09") ? "vp9" : "avc"]: { quantizer: this.quantizer } };
  }

  #take = (chunk) => {
    const bytes = new Uint8Array(chunk.byteLength);
    chunk.copyTo(bytes);
    this.#byTime.get(chunk.timestamp)?.(chunk);
    this.#byTime.delete(chunk.timestamp);
    this.onChunk(bytes, chunk.type === "key");
  };
}
