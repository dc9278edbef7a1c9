/** Puts words into a box one after the other and tells which begin a line and which have no room. */
import { pixels, requireAbove0, requireText, textWidth } from "./text-width.js";

export function fillTextBox({ maxBoxWidth, maxLines }) {
  requireAbove0(maxBoxWidth, "The maxBoxWidth of fillTextBox()");
  requireAbove0(maxLines, "The maxLines of fillTextBox()");
  let line = 1;
  let filled = 0; // pixels of the line that are taken

  /** Returns `{ exceedsBox, newLine }`. Spaces are part of the words, those at a line's ends take no room. */
  function add({ text, letterSpacing, validateFontIsLoaded: _, additionalStyles, ...styles }) {
    const font = { ...styles, ...additionalStyles };
    requireText(text, font, "fillTextBox()");
    requireAbove0(font.fontSize, "The fontSize of fillTextBox()");
    const spacing = pixels(letterSpacing, font.fontSize, "The letterSpacing of fillTextBox()");
    const width = (part) => textWidth(part, { ...font, letterSpacing: spacing });

    const isFirst = filled === 0;
    const here = isFirst ? text.trimStart() : text;
    if (filled + width(here.trimEnd()) <= maxBoxWidth) {
      filled += width(here);
      return { exceedsBox: false, newLine: false };
    }
    if (isFirst || line === maxLines) return { exceedsBox: true, newLine: false };
    line += 1;
    filled = width(text.trimStart());
    return { exceedsBox: width(text.trim()) > maxBoxWidth, newLine: true };
  }

  return { add };
}
