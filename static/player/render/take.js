/** Films one scene: draws frame after frame, waits until each is complete, and makes video, stills or only sound of it. */
import { sceneAt } from "../frame/film.js";
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
  #answered = null; // who waits for a screenshot
  #looked = null; // what the frame before looked like, as a text
  #sounds = [];
  #repeated = 0;
  failure = null; // what the scene threw: { frame, message }

  constructor(tools) {
    this.#tools = tools;
  }

  /**
   * `{ film, frames, pictures, method, samples, video }`: the scene's frames, what is made of them ("video", "png",
   * "none"), by which method ("canvas", "screenshots"), and the places in `frames` of which a screenshot is wanted too.
   */
  begin(order) {
    this.#order = order;
    if (order.video) this.#reel = new Reel(order.video, this.#parcels.addChunk);
    if (order.method === "screenshots") this.#tools.picture.show();
    const end = () => ({ type: "end", sounds: this.#sounds, repeated: this.#repeated, troubles: this.#tools.troubles });
    const failed = (thrown) => ({ type: "failed", frame: null, message: `${thrown?.message ?? thrown}`, ...this.failure });
    this.#run().then(end, failed).then((event) => this.#parcels.tell(event));
  }

  /** What is ready; its event may ask for a screenshot, which `give` brings, and the last one says how it ended. */
  next = () => this.#parcels.next();

  /** The screenshot as base64; nothing where it was only to be taken. */
  give = (base64 = "") => this.#answered(base64);

  async #run() {
    const { frames, pictures, samples } = this.#order;
    for (const [index, frame] of frames.entries()) {
      await this.#draw(frame);
      this.#sounds.push(this.#tools.moments.now());
      if (pictures === "png") await this.#ask(index);
      if (pictures === "video") await this.#film(index, { isKey: samples.includes(index) });
      this.#parcels.frames += 1;
    }
    await this.#reel?.end();
  }

  async #draw(frame) {
    const { stage, media, surface } = this.#tools;
    const { film, pictures } = this.#order;
    media.drawing(frame);
    stage.draw(film, sceneAt(film, frame));
    media.keep({ fps: film.fps, playing: false, rate: 1, ahead: 0 });
    if (pictures === "none") await turn();
    else {
      await ready(surface.element).catch(({ message }) => {
        this.failure ??= { frame, message };
      });
    }
    if (this.failure) throw this.failure;
  }

  async #film(index, { isKey }) {
    const { surface, canvas, picture } = this.#tools;
    const looks = looksOf(surface.element, canvas);
    const isSame = looks !== null && looks === this.#looked;
    this.#looked = looks;
    if (isSame) {
      this.#repeated += 1;
      await this.#reel.add(undefined, { isKey });
    } else {
      const { pixels } = await this.#record(index);
      await this.#reel.add(pixels, { isKey });
    }
    if (isKey && this.#order.method !== "screenshots") {
      picture.show();
      await this.#ask(index);
      picture.hide();
    }
    await this.#parcels.room();
  }

  async #record(index) {
    const { picture } = this.#tools;
    if (this.#order.method === "canvas") return picture.record();
    const bytes = Uint8Array.from(atob(await this.#ask(index)), (character) => character.charCodeAt(0));
    return picture.rasterise({ bitmap: await createImageBitmap(new Blob([bytes], { type: "image/png" })) });
  }

  #ask(index) {
    return new Promise((done) => {
      this.#answered = done;
      this.#parcels.tell({ type: "screenshot", index });
    });
  }
}
