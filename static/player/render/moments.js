/** Writes down what sounds at each frame: which file, from where, how loud. */

export class Moments {
  #media;
  #assets;
  #followed = new Map(); // moment by element
  #keys = new WeakMap();
  #given = 0;

  /** `media` keeps the elements at their place, as in the player. */
  constructor(media, assets) {
    this.#media = media;
    this.#assets = assets;
  }

  follow = (element, moment) => {
    this.#followed.set(element, moment);
    if (element.tagName === "VIDEO") this.#media.follow(element, moment);
  };

  release = (element) => {
    this.#followed.delete(element);
    this.#media.release(element);
  };

  /** `[{ key, src, start, end, elapsed, rate, loop, volume, muted }]`; no end is written as null. */
  now() {
    return [...this.#followed].map(([element, { end, ...moment }]) => {
      const src = this.#assets.assetOf(element.src)?.name ?? "";
      return { key: this.#keyOf(element), src, ...moment, end: end === Infinity ? null : end };
    });
  }

  /** The same for one element from frame to frame. */
  #keyOf(element) {
    if (!this.#keys.has(element)) this.#keys.set(element, `${(this.#given += 1)}`);
    return this.#keys.get(element);
  }
}
