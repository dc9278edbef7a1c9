/**
 * The browser's own tools, taken before the window is sealed: scenes find none of them. Import this first.
 */
const bound = (name) => globalThis[name]?.bind(globalThis);
const method = (owner, name) => {
  const own = owner?.prototype[name];
  if (own) delete owner.prototype[name]; // the preview has no such thing, and a scene could draw over its picture with it
  return own && ((self, ...given) => Reflect.apply(own, self, given));
};

export const { VideoEncoder, VideoDecoder, VideoFrame, EncodedVideoChunk, FileReader } = globalThis;
export const fetch = bound("fetch");
export const createImageBitmap = bound("createImageBitmap");

/** Undefined in browsers that cannot draw elements into a canvas. */
export const drawElement = method(globalThis.CanvasRenderingContext2D, "drawElementImage");
export const requestPaint = method(globalThis.HTMLCanvasElement, "requestPaint");

for (const name of ["captureElementImage", "updateElementGeometry", "clearElementGeometry", "getElementTransform"]) {
  method(globalThis.HTMLCanvasElement, name);
}
