/** Films one scene: draws frame after frame, waits until each is complete, and makes video, stills or only sound of it. */
import { sceneAt } from "../frame/film.js";
import { Parcels } from "./parcels.js";
import { ready, turn } from "./ready.js";
import { Reel } from "./reel.js";
import { Sameness } from "./sameness.js";
import { createImageBitmap } from "./tools.js";
import { isUnseen } from "./unseen.js";

export class Take {
  #tools;
  #order;
  #reel = null;
  #parcels = new Parcels();
  #answered = null; // who waits for a screenshot
  #sameness = new Sameness();
  #sounds = [];
  #counts = { repeated: 0, photographed: 0 }; // frames
  failure = null; // what the scene threw: { frame, message }

  constructor(tools) {
    this.#tools = tools;
  }

  /**
   * `{ film, frames, pictures, method, samples, video, patience }`: the scene's frames, what is made of them ("video",
   * "png", "none"), by which method ("canvas", "screenshots"), the places in `frames` of which a screenshot is wanted
   * too, how the video is encoded, and how many seconds a scene may let a frame wait.
   */
  begin(order) {
    this.#order = order;
    if (order.video) this.#reel = new Reel(order.video, this.#parcels.addChunk);
    if (order.method === "screenshots") this.#tools.picture.show();
    const end = () => ({ type: "end", sounds: this.#sounds, troubles: this.#tools.troubles.all(), ...this.#counts });
    const failed = (thrown) => ({ type: "failed", frame: null, message: `${thrown?.message ?? thrown}`, ...this.failure });
    this.#run().then(end, failed).then((event) => this.#parcels.tell(event));
  }

  /** What is ready; its event may want a screenshot, which `give` brings, and the last one says how it ended. */
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
    const { supplies, surface, troubles } = this.#tools;
    do {
      this.#render(frame);
      if (this.#order.pictures === "none") await turn();
      else {
        await ready(surface.element, this.#order.patience).catch(({ message }) => {
          this.failure ??= { frame, message };
        });
      }
    } while (await supplies.bring(this.#order.film));
    if (this.failure) throw this.failure;
    troubles.read(surface.element);
  }

  #render(frame) {
    const { stage, media } = this.#tools;
    const { film } = this.#order;
    this.failure = null;
    media.drawing(frame);
    stage.draw(film, sceneAt(film, frame), { afresh: true });
    media.keep({ fps: film.fps, playing: false, rate: 1, ahead: 0 });
  }

  async #film(index, { isKey }) {
    const { surface, canvas } = this.#tools;
    if (this.#sameness.isAsBefore(surface.element, canvas)) {
      this.#counts.repeated += 1;
      await this.#reel.add(undefined, { isKey });
      if (isKey) await this.#photograph(index);
    } else if (this.#order.method === "screenshots" || isUnseen(surface.element)) {
      this.#counts.photographed += 1;
      const bitmap = await bitmapOf(await this.#photograph(index, { isWanted: true }));
      await this.#reel.add(this.#tools.picture.rasterise({ bitmap }).frame, { isKey });
    } else {
      const { frame } = await this.#tools.picture.record();
      await this.#reel.add(frame, { isKey });
      if (isKey) await this.#photograph(index);
    }
    await this.#parcels.room();
  }

  /** The screenshot as base64 where it `isWanted` here. */
  async #photograph(index, { isWanted = false } = {}) {
    const { picture } = this.#tools;
    picture.show();
    const png = await this.#ask(index, isWanted);
    if (this.#order.method === "canvas") picture.hide();
    return png;
  }

  #ask(index, isWanted = false) {
    return new Promise((done) => {
      this.#answered = done;
      this.#parcels.tell({ type: "screenshot", index, isWanted });
    });
  }
}

function bitmapOf(png) {
  const bytes = Uint8Array.from(atob(png), (character) => character.charCodeAt(0));
  return createImageBitmap(new Blob([bytes], { type: "image/png" }));
}
