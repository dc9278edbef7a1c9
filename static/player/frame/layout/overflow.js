/** Texts that do not fit the box that clips them or that is drawn around them. */
import { isWholeIn } from "./judged.js";
import { areaOf, shared } from "./rectangles.js";

const PICTURE = 0.9; // a box over so much of the picture has the picture's own edges

/** Texts that rest cut or overflowing, and that no sample shows as they should be. */
export function* textsOverflowing(samples) {
  const found = new Map();
  const whole = new Set();
  for (const { frame, size, texts } of samples) {
    for (const text of texts) {
      const what = faultOf(text, size);
      if (what === null) whole.add(text.path);
      else if (what && text.rests && !found.has(text.path)) found.set(text.path, { text, frame, what });
    }
  }
  for (const { text, frame, what } of found.values()) {
    if (whole.has(text.path)) continue; // it is being revealed
    const message = `The text ${text.described} ${what}.`;
    const hint = "Make the box larger or the text smaller, or let the text break into more lines.";
    yield { code: "overflow", frame, element: text.described, message, hint };
  }
}

/** What is wrong, null for nothing, undefined when it cannot be told. */
function faultOf(text, size) {
  if (text.isTurned || text.isMasked) return undefined;
  const isInner = ({ left, top, right, bottom }) =>
    left > size.left + 1 || top > size.top + 1 || right < size.right - 1 || bottom < size.bottom - 1;
  const cutting = text.clips.find((clip) => isInner(clip) && !isWholeIn(text, clip));
  if (cutting) return "is cut by the box that holds it";
  const { box } = text;
  const isLeaving = box && areaOf(shared(box.rect, size)) < areaOf(size) * PICTURE && !isWholeIn(text, box.rect);
  // Outside as a whole it is a label beside the box.
  if (isLeaving && text.lines.some((line) => areaOf(shared(line, box.rect)) > 0)) return "leaves the box around it";
  return null;
}
