// Names that a scene uses without declaring or importing them: forgotten imports, mistyped names, what only browsers have.
import { runInNewContext } from "node:vm";
import { GLOBALS } from "../static/player/host/module-names.js";
import { suggestion } from "../static/player/host/nearest.js";
import { isIconComponent } from "./icons.mjs";
import { globalsIn } from "./program.mjs";
import { EXPORTS } from "./scene_rules.mjs";

const HOST = "console queueMicrotask performance TextEncoder MessageChannel module exports require undefined";
const TIMERS = "setTimeout setInterval setImmediate requestAnimationFrame requestIdleCallback";
const CANCELS = "clearTimeout clearInterval clearImmediate cancelAnimationFrame cancelIdleCallback";
const KNOWN = new Set([
  ...Object.getOwnPropertyNames(runInNewContext("globalThis")),
  ...`${HOST} ${CANCELS} self`.split(" "),
  ...Object.keys(GLOBALS),
]);

const MOVES = "it never fires in a scene: derive what moves from useCurrentFrame()";
const NO_NETWORK = "scenes have no network: add the file to the project's assets and use staticFile()";
const NO_STORAGE = "scenes keep nothing: derive everything from the frame and the props";
const WITHOUT = [
  [TIMERS, MOVES],
  ["fetch XMLHttpRequest WebSocket EventSource", NO_NETWORK],
  ["localStorage sessionStorage indexedDB caches", NO_STORAGE],
  ["alert confirm prompt open close addEventListener removeEventListener", "nobody can click or type in a scene"],
  ["innerWidth innerHeight devicePixelRatio screen", "take width and height from useVideoConfig()"],
  ["window", "take width and height from useVideoConfig(); other things of the page are not there"],
];
const SENTENCES = new Map(WITHOUT.flatMap(([names, why]) => names.split(" ").map((name) => [name, why])));
const BROWSER = new RegExp(
  `^(${
    "document navigator location history parent top frames crypto global Image Audio Video Option Node Element Event " +
    "CustomEvent Text Document Window FileReader File FormData Blob URL URLSearchParams TextDecoder Headers Request Response " +
    "AbortController AbortSignal structuredClone getComputedStyle matchMedia scrollTo atob btoa createImageBitmap " +
    "DOMParser DOMMatrix DOMPoint DOMRect XMLSerializer ImageData ImageBitmap Path2D OffscreenCanvas Worker FontFace " +
    "ResizeObserver IntersectionObserver MutationObserver AudioContext webkitAudioContext MediaRecorder Notification"
  }|(HTML|SVG|CSS|Canvas|WebGL|Media|Audio)[A-Z]\\w*|CSS|process|Buffer)$`.replaceAll(" ", "|"),
);

/** {errors, warnings} for the free names of a surveyed module, once for each name. */
export function aboutFreeNames(nodes) {
  const [errors, warnings] = [[], []];
  const { windows } = globalsIn(nodes); // `window.Remotion` is as good as an import
  for (const [name, uses] of nodes.free) {
    const use = uses.find((each) => !windows.has(each));
    if (!use || KNOWN.has(name) || nodes.probed.has(name)) continue;
    if (SENTENCES.has(name) || BROWSER.test(name)) warnings.push({ start: use.start, message: browserSentence(name) });
    else errors.push({ start: use.start, message: missing(name) });
  }
  return { errors, warnings };
}

function browserSentence(name) {
  if (SENTENCES.has(name)) return `${name} is of no use here: ${SENTENCES.get(name)}.`;
  return `${name} does not exist where scenes are checked: leave it out, or use it in an effect only.`;
}

function missing(name) {
  if (EXPORTS.runtime.includes(name)) return notImported(name, "scenewright");
  if (EXPORTS.react.includes(name)) return notImported(name, "react");
  if (/^[A-Z]/.test(name) && isIconComponent(name)) return notImported(name, "lucide-react");
  const close = suggestion(name, [...EXPORTS.runtime, ...EXPORTS.react]);
  return `${name} is used but never declared: declare it, or import it.${close}`;
}

const notImported = (name, module) => `${name} is used but not imported: add it to the import from "${module}".`;
