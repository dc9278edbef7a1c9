/** What is ready to be handed over, until it is asked for. Bytes travel as base64. */
import { later } from "../frame/real.js";
import { FileReader } from "./tools.js";

const MANY = 12; // frames
const MUCH = 512 * 1024; // bytes
const MOST = 8 * 1024 * 1024; // bytes that may wait: then the work waits as well
const SOON = 250; // milliseconds after which little is handed over as well

export class Parcels {
  #chunks = [];
  #bytes = 0;
  #frames = 0;
  #event = null;
  #wake = () => undefined;
  #freed = () => undefined;

  addChunk(bytes) {
    this.#chunks.push(bytes);
    this.#bytes += bytes.length;
    this.#look();
  }

  addFrame() {
    this.#frames += 1;
    this.#look();
  }

  /** Something that the other side has to answer, or the end. */
  tell(event) {
    this.#event = event;
    this.#wake();
  }

  /** Resolves once there is room for more. */
  async room() {
    while (this.#bytes > MOST) await new Promise((done) => (this.#freed = done));
  }

  /** `{ frames, chunks, event }`: frames that were finished since the last time. */
  async next() {
    if (!this.#isWorthIt()) {
      await new Promise((done) => {
        this.#wake = done;
        later(done, SOON);
      });
    }
    const parcel = { frames: this.#frames, chunks: this.#chunks, event: this.#event };
    [this.#frames, this.#chunks, this.#bytes, this.#event] = [0, [], 0, null];
    this.#freed();
    return { ...parcel, chunks: parcel.chunks.length > 0 ? await inBase64(new Blob(parcel.chunks)) : "" };
  }

  #isWorthIt() {
    return this.#event !== null || this.#frames >= MANY || this.#bytes >= MUCH;
  }

  #look() {
    if (this.#isWorthIt()) this.#wake();
  }
}

function inBase64(blob) {
  return new Promise((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result.slice(reader.result.indexOf(",") + 1));
    reader.onerror = () => fail(reader.error);
    reader.readAsDataURL(blob);
  });
}
