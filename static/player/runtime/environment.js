/**
 * What the host lends the runtime: filled by the player and by the verifier before a scene runs, out of reach for
 * scenes. The values here are those of a host that knows nothing: no assets, no canvas to measure on, no waiting.
 */
export const environment = {
  /** The address under which the asset of this name can be shown now. */
  assetAddress: (name) => `/assets/${name.split("/").map(encodeURIComponent).join("/")}`,
  /** The width in pixels of one line of text in a font as CSS writes it, with `letterSpacing` in pixels; or null. */
  textWidth: null,
  /** Screen pixels for one pixel of the picture. */
  scale: 1,
  /** The props of the scene that is being drawn. */
  props: {},
};
