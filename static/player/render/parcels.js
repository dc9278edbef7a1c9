/** What is ready to be handed over, until it is asked for. Bytes travel as base64. */
import { later } from "../frame/real.js";
import { FileReader } from "./tools.js";

const MANY = 15; // frames
const MUCH = 512 * 1024; // bytes
const MOST = 8 * 1024 * 1024; // bytes that may wait: then the work waits as well
const SOON = 250; // milliseconds after which little is handed over as well

export class Parcels {
  #chunks = [];
  #bytes = 0;
  #event = null;
  #wake = () => undefined;
  #freed = () => undefined;
  frames = 0; // finished so far

  addChunk = (bytes) => {
    this.#chunks.push(bytes);
    this.#bytes += bytes.length;
    if (this.#isWorthIt()) this.#wake();
  };

  /** Something that the other side has to answer, or the end. */
  tell(event) {
    this.#event = event;
    this.#wake();
  }

  /** Resolves once there is room for more. */
  async room() {
    while (this.#bytes > MOST) await new Promise((done) => (this.#freed = done));
  }

  /** `{ frames, sizes, bytes, event }`: the chunks that came since the last time, one after another. */
  async next() {
    if (!this.#isWorthIt()) {
      await new Promise((done) => {
        this.#wake = done;
        later(done, SOON);
      });
    }
    const [chunks, event] = [this.#chunks, this.#event];
    [this.#chunks, this.#bytes, this.#event] = [[], 0, null];
    this.#freed();
    const bytes = chunks.length > 0 ? await inBase64(new Blob(chunks)) : "";
    return { frames: this.frames, sizes: chunks.map(({ length }) => length), bytes, event };
  }

  #isWorthIt() {
    return this.#event !== null || this.#chunks.length >= MANY || this.#bytes >= MUCH;
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
