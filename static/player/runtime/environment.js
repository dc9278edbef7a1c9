/**
 * What the host lends the runtime: filled by the player and by the verifier before a scene runs, out of reach for
 * scenes. The values here are those of a host that knows nothing: no assets, no canvas to measure on, no waiting.
 */
export const environment = {
  /** The address under which the asset of this name can be shown now. */
  assetAddress: (name) => `/assets/${name.split("/").map(encodeURIComponent).join("/")}`,
  /** The width in pixels of one line of text in `{ fontFamily, fontSize, fontWeight, fontStyle }`; or null. */
  textWidth: null,
  /** The height in pixels of such a line where no line-height is given; or null. */
  lineHeight: null,
  /** Told when a scene wants its picture to be waited for, and when it does not need that any more. */
  waiting: { begin: () => undefined, end: () => undefined },
  /** Screen pixels for one pixel of the picture. */
  scale: 1,
  /** Pictures, sound and videos. */
  media: {
    /** What shows this src now: `{ address }`, or `{ missing: name }` when nothing can. */
    find: (src) => ({ address: src }),
    /** `{ seconds, width, height }` of a sound or a video (sizes null for sounds), or null while they are unknown. */
    facts: () => null,
    /** `{ sampleRate, channels: [Float32Array], seconds }` of a decoded sound, or null while it is unknown. */
    sound: () => null,
    /** Keeps an element at a moment (see media/moment.js) until it is told the next one. */
    follow: () => undefined,
    release: () => undefined,
  },
  /** The props of the scene that is being drawn; null while none is. */
  props: null,
};
