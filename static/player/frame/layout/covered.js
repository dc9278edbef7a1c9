/** Texts that lie where apps for tall videos put their own buttons and texts. */
import { freePart, isTall } from "../../host/safe-area.js";
import { areaOf, shared } from "./rectangles.js";

const MUCH = 0.3; // of a text's letters

/** One finding for the whole scene: what is moved for one text is moved for all. The largest is named. */
export function* textsCovered(samples) {
  const covered = new Map();
  for (const { frame, size, texts } of samples) {
    const picture = { width: size.right, height: size.bottom };
    if (!isTall(picture)) return;
    for (const text of texts) {
      // What is about to come out of a mask waits where nobody sees it.
      const isNew = text.rests && !text.isMasked && !covered.has(text.path);
      if (isNew && shareCovered(text, size, freePart(picture)) >= MUCH) covered.set(text.path, { frame, ...text });
    }
  }
  const [first, ...others] = [...covered.values()].sort((one, other) => other.fontSize - one.fontSize);
  if (!first) return;
  const more = others.length === 0 ? "" : `, and ${others.length} more with it`;
  const message = `The text ${first.described} lies where apps for tall videos put their own buttons and texts${more}.`;
  const hint = "In a tall picture keep words out of the top 14, the bottom 20 and the right 12 percent.";
  yield { code: "covered", frame: first.frame, element: first.described, message, hint };
}

function shareCovered({ visible }, size, free) {
  const within = (part) => visible.reduce((sum, line) => sum + areaOf(shared(line, part)), 0);
  const seen = within(size);
  return seen === 0 ? 0 : 1 - within(free) / seen;
}
