/**
 * The browser's own tools, taken before the window is sealed: scenes find none of them. Import this first.
 */
const { trustedTypes, URL, Worker } = globalThis;
export const { FileReader, VideoEncoder, VideoFrame } = globalThis;
export const fetch = globalThis.fetch.bind(globalThis);
export const createImageBitmap = globalThis.createImageBitmap.bind(globalThis);

/** The method of canvases as a function of one; the preview has no such method, so scenes shall not find it here. */
function taken(name) {
  const { prototype } = HTMLCanvasElement;
  const method = prototype[name];
  if (method) delete prototype[name];
  return method && ((canvas, ...given) => Reflect.apply(method, canvas, given));
}

/** Undefined in browsers that cannot draw elements into a canvas. */
export const captureElement = taken("captureElementImage");
export const requestPaint = taken("requestPaint");
export const toOffscreen = taken("transferControlToOffscreen");
export const canCapture = Boolean(captureElement && requestPaint && toOffscreen);
delete CanvasRenderingContext2D.prototype.drawElementImage;

// The frame's policy for scenes (inert.js) makes no addresses of scripts; this one is closed to them.
const policy = trustedTypes?.createPolicy("camera", { createScriptURL: (address) => address });

/** A thread that runs this program. */
export function startWorker(program) {
  const address = URL.createObjectURL(new Blob([program], { type: "text/javascript" }));
  return new Worker(policy ? policy.createScriptURL(address) : address);
}
