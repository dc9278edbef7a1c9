/**
 * Leaves scenes what they draw with and takes everything else off the window: ways to the network (WebRTC reaches it
 * around the Content-Security-Policy), to the page, to other frames, and work that goes on when a scene has ended.
 * A list of what stays, because browsers learn something new every few weeks.
 */

// Interfaces of elements, styles, geometry, pictures and sound.
const FAMILIES = /^(HTML|SVG|MathML|CSS|WebGL|Canvas|Offscreen|Image|Audio|Media(Element|List|Query|Error)|Font|DOM|Text)/;
const NAMES = [
  "AbstractRange Animation AnimationEffect AnimationEvent Attr Blob CDATASection CharacterData Comment Document",
  "DocumentFragment DocumentType Element Event EventTarget ErrorEvent CustomEvent FocusEvent Highlight KeyframeEffect",
  "KeyboardEvent MathMLElement MouseEvent NamedNodeMap Node NodeFilter NodeIterator NodeList Option Path2D",
  "PointerEvent ProgressEvent Range Selection ShadowRoot StyleSheet StyleSheetList TimeRanges TransitionEvent TreeWalker",
  "UIEvent URL URLSearchParams TouchEvent ValidityState WheelEvent Window XPathResult XMLDocument XMLSerializer",
  "AbortController AbortSignal IntersectionObserver ResizeObserver",
  "AnalyserNode BaseAudioContext BiquadFilterNode GainNode OscillatorNode OfflineAudioContext PeriodicWave",
  "ChannelMergerNode ChannelSplitterNode ConstantSourceNode ConvolverNode DelayNode DynamicsCompressorNode",
  "window self document innerWidth innerHeight devicePixelRatio getComputedStyle getSelection matchMedia",
  "console atob btoa queueMicrotask structuredClone reportError createImageBitmap",
  "setTimeout clearTimeout setInterval clearInterval setImmediate clearImmediate requestAnimationFrame",
  "cancelAnimationFrame requestIdleCallback cancelIdleCallback performance",
  // The language; Temporal is not in it, because it knows what time it is.
  "Object Function Array Number parseFloat parseInt Infinity NaN undefined Boolean String Symbol Date Promise RegExp",
  "Error AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError SuppressedError globalThis",
  "JSON Math Intl ArrayBuffer Atomics Uint8Array Int8Array Uint16Array Int16Array Uint32Array Int32Array",
  "BigUint64Array BigInt64Array Uint8ClampedArray Float16Array Float32Array Float64Array DataView Map BigInt Set",
  "Iterator WeakMap WeakSet WeakRef Proxy Reflect FinalizationRegistry DisposableStack AsyncDisposableStack",
  "decodeURI decodeURIComponent encodeURI encodeURIComponent escape unescape eval isFinite isNaN SharedArrayBuffer",
];
const KEPT = new Set(NAMES.join(" ").split(" "));
// Of those families: parsers and workers of another thread.
const GONE = /^(DOMParser|AudioWorklet.*|AudioDecoder|AudioEncoder|ImageDecoder|ImageCapture|TextEncoderStream|TextDecoderStream)$/;

// What documents and elements can do beyond being a picture: leave, speak, take the focus or the whole screen, hide.
const METHODS = {
  Document: "open close write writeln execCommand requestStorageAccess startViewTransition exitFullscreen browsingTopics",
  Element: "attachShadow requestFullscreen webkitRequestFullscreen webkitRequestFullScreen requestPointerLock"
    + " setHTMLUnsafe startViewTransition ariaNotify",
  HTMLElement: "attachInternals showPopover togglePopover",
  HTMLMediaElement: "captureStream setSinkId",
  HTMLVideoElement: "requestPictureInPicture",
  HTMLCanvasElement: "captureStream transferControlToOffscreen",
};
const nothing = () => undefined;

export function seal() {
  for (const [name, methods] of Object.entries(METHODS)) {
    for (const method of methods.split(" ")) delete window[name]?.prototype[method];
  }
  // The focus stays where somebody types. React and libraries expect that these can be called.
  for (const name of ["HTMLElement", "SVGElement", "MathMLElement"]) window[name].prototype.focus = nothing;

  for (const name of Object.getOwnPropertyNames(window)) {
    // `location` and `top` cannot be taken off: the page's policy and its port (real.js) make them useless.
    if (!KEPT.has(name) && (GONE.test(name) || !FAMILIES.test(name))) delete window[name];
  }
  window.navigator = { userAgent: "", language: "en-US", languages: ["en-US"], platform: "", maxTouchPoints: 0 };
}
