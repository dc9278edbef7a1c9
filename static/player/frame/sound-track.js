/** The film's own sound, below all scenes. Its element is in no document, so that no scene reaches it. */
import { lengthOf } from "./film.js";
import { trackMoment } from "./track-moment.js";

export class SoundTrack {
  #media;
  #assets;
  #element = document.createElement("audio");
  #address = null;

  constructor(media, assets) {
    this.#media = media;
    this.#assets = assets;
    this.#element.preload = "auto";
  }

  /** The film is about to be drawn at this frame. */
  follow({ audio, fps, ...film }, frame) {
    const asset = audio && this.#assets.assetOf(audio.name);
    const moment = asset && trackMoment(audio, { frame, fps, length: lengthOf(film), seconds: asset.facts?.seconds ?? null });
    if (!moment) {
      this.#media.release(this.#element);
      return;
    }
    if (asset.address !== this.#address) this.#element.src = asset.address;
    this.#address = asset.address;
    this.#media.follow(this.#element, moment);
  }
}
