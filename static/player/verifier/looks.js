/**
 * How a scene looks as far as its markup tells, over some of its frames: what is too small or too pale wherever it is
 * shown, and whether anything is in the picture at all. Sizes are judged as on a picture whose short side is 1080.
 */
import { contrastOf, over } from "../host/contrast.js";
import { seen } from "./seen.js";

const SAMPLES = 9;
const SMALLEST = 12; // pixels
const PALEST = 3; // the least contrast that large text may have: WCAG 2.2, 1.4.3
const MOST = 3; // findings of one kind

export class Looks {
  #picture;
  #frames;
  #middle; // where entrances are over and exits have not begun: findings point to a frame about there
  #texts = new Map(); // what is written → { frame, size, contrast, isPassing }, with the best size and contrast
  #isInside = false;
  #isSeen = false;

  constructor({ width, height }, frames) {
    this.#picture = { width, height };
    const last = frames.length - 1;
    this.#middle = frames[Math.round(last * 0.6)];
    this.#frames = new Set(Array.from({ length: SAMPLES }, (_, index) => frames[Math.round((index * last) / (SAMPLES - 1))]));
  }

  look(frame, markup) {
    if (!this.#frames.has(frame)) return;
    for (const { text, style } of seen(markup, this.#picture)) {
      this.#isSeen = true;
      this.#isInside ||= !isOutside(style.bounds, this.#picture);
      if (text !== null) this.#read(frame, text, style);
    }
  }

  report(report) {
    if (this.#isSeen && !this.#isInside) {
      const hint = "Check left, top and translate: the picture begins at 0, 0.";
      report("error", "Everything in the scene lies outside of the picture.", hint, null, { code: "outside" });
    }
    const small = [...this.#texts].filter(([, { size }]) => size < SMALLEST);
    for (const [element, { frame, size }] of small.slice(0, MOST)) {
      const message = `A text is only ${Number(size.toFixed(1))} pixels high, on a picture of 1080.`;
      report("warning", message, "Nobody reads that in a video: 28 pixels and more are good.", frame, { code: "small-text", element });
    }
    const pale = [...this.#texts].filter(([, { contrast: ratio, isPassing }]) => ratio < PALEST && !isPassing);
    for (const [element, { frame, contrast: ratio }] of pale.slice(0, MOST)) {
      const message = `A text hardly stands out from its background (contrast ${ratio.toFixed(1)} to 1).`;
      report("warning", message, "Make one of the two lighter or darker: 3 to 1 is the least, 4.5 is good.", frame, { code: "contrast", element });
    }
  }

  #read(frame, text, style) {
    const element = `<${style.tag}> “${text.length > 40 ? `${text.slice(0, 39)}…` : text}”`;
    const known = this.#texts.get(element);
    const best = known ?? { frame, size: 0, contrast: 0 };
    this.#texts.set(element, {
      frame: frame <= this.#middle ? frame : best.frame,
      size: Math.max(best.size, this.#sizeOf(style)),
      contrast: Math.max(best.contrast, contrastOfText(style)),
      // Met once, and faded: it may just be coming or going, and its strongest frame is between the samples.
      isPassing: known === undefined && style.opacity < 1,
    });
  }

  #sizeOf({ size, scale }) {
    const { width, height } = this.#picture;
    return size === null || scale === null ? Infinity : (size * scale * 1080) / Math.min(width, height);
  }
}

/** Infinity where it cannot be computed: over a gradient, a picture, something painted before. */
function contrastOfText({ color, background, opacity, judged }) {
  const isKnown = judged && color !== null && background.color !== null && !background.covered;
  if (!isKnown) return Infinity;
  const [red, green, blue, alpha] = color;
  return contrastOf(over([red, green, blue, alpha * opacity], background.color), background.color);
}

function isOutside(bounds, { width, height }) {
  if (bounds === null) return false;
  return bounds.left >= width || bounds.top >= height || bounds.right <= 0 || bounds.bottom <= 0;
}
