/** Films one scene: draws frame after frame, waits until each is complete, and makes video, stills or only sound of it. */
import { sceneAt } from "../frame/film.js";
import { agreement } from "./judge.js";
import { Parcels } from "./parcels.js";
import { ready, turn } from "./ready.js";
import { Reel } from "./reel.js";
import { looksOf } from "./sameness.js";
import { createImageBitmap } from "./tools.js";

export class Take {
  #tools;
  #order;
  #reel = null;
  #parcels = new Parcels();
  #answered = null; // who waits for a picture from outside
  #shown = null; // what the frame before looked like, as a text
  #agreement = [];
  #sounds = [];
  #same = 0;
  failure = null; // what the scene threw: { frame, message }

  constructor(tools) {
    this.#tools = tools;
  }

  /** `{ film, frames, pictures, method, samples, video }`; everything else follows by `next()`. */
  begin(order) {
    this.#order = order;
    if (order.video) this.#reel = new Reel(order.video);
    if (this.#reel) this.#reel.onChunk = (bytes) => this.#parcels.addChunk(bytes);
    if (order.method === "screenshots") this.#tools.picture.show();
    this.#run().then(
      () => this.#parcels.tell({ type: "end", sounds: this.#sounds, agreement: this.#agreement, same: this.#same, troubles: this.#tools.troubles }),
      (thrown) => this.#parcels.tell({ type: "failed", message: String(thrown?.message ?? thrown), ...this.failure }),
    );
  }

  /** See parcels.js. Its event asks for a screenshot (and `give`), or says how it ended. */
  next = () => this.#parcels.next();

  /** The screenshot that an event asked for, as base64; nothing when it was only to be seen. */
  give = (base64 = "") => this.#answered(base64);

  async #run() {
    for (const [index, frame] of this.#order.frames.entries()) {
      await this.#draw(frame);
      this.#sounds.push(this.#tools.moments.now());
      if (this.#order.pictures === "png") await this.#ask({ type: "screenshot", index });
      else if (this.#order.pictures === "video") await this.#film(index, this.#order.samples.includes(index));
      this.#parcels.addFrame();
      await this.#parcels.room();
    }
    await this.#reel?.end();
  }

  async #draw(frame) {
    const { stage, media, surface } = this.#tools;
    const { film } = this.#order;
    this.failure = null;
    media.drawing(frame);
    stage.draw(film, sceneAt(film, frame));
    media.keep({ fps: film.fps, playing: false, rate: 1, ahead: 0 });
    if (this.#order.pictures === "none") await turn();
    else {
      await ready(surface.element).catch((thrown) => {
        this.failure ??= { frame, message: thrown.message };
      });
    }
    if (this.failure) throw this.failure;
  }

  async #film(index, isSample) {
    const { surface, canvas } = this.#tools;
    const looks = looksOf(surface.element, canvas);
    const isSame = looks !== null && looks === this.#shown;
    this.#shown = looks;
    if (isSame) this.#same += 1;
    const { chunk } = isSame ? await this.#reel.repeat({ isKey: isSample }) : await this.#shoot(index, isSample);
    if (isSample) await this.#compare(index, await chunk);
  }

  async #shoot(index, isKey) {
    const { picture } = this.#tools;
    const { timestamp, duration } = this.#reel;
    if (this.#order.method === "screenshots") {
      const bitmap = await createImageBitmap(blobOf(await this.#ask({ type: "screenshot", index })));
      picture.paste(bitmap);
      bitmap.close();
    } else await picture.paint();
    return this.#reel.add(await picture.take(timestamp, duration), { isKey });
  }

  async #compare(index, chunk) {
    const { picture } = this.#tools;
    picture.show();
    const png = await this.#ask({ type: "screenshot", index });
    if (this.#order.method !== "screenshots") picture.hide();
    const psnr = await agreement(chunk, this.#reel.decoderConfig, blobOf(png));
    this.#agreement.push({ frame: this.#order.frames[index], psnr });
  }

  #ask(event) {
    return new Promise((done) => {
      this.#answered = done;
      this.#parcels.tell(event);
    });
  }
}

function blobOf(base64) {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return new Blob([bytes], { type: "image/png" });
}
