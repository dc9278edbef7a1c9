/** The largest font size at which a text fits into a width on a number of lines, and those lines. */
import { fillTextBox } from "./fill-text-box.js";
import { fitText } from "./fit-text.js";
import { requireAbove0, requireText } from "./text-width.js";

const HALVINGS = 20; // a millionth of the largest size
const ROUNDING = 1e-9;

export function fitTextOnNLines({ text, maxBoxWidth, maxLines, maxFontSize = Infinity, ...styles }) {
  requireText(text, styles, "fitTextOnNLines()");
  requireAbove0(maxBoxWidth, "The maxBoxWidth of fitTextOnNLines()");
  requireAbove0(maxLines, "The maxLines of fitTextOnNLines()");
  if (maxFontSize !== Infinity) requireAbove0(maxFontSize, "The maxFontSize of fitTextOnNLines()");

  const words = text.split(/\s+/).filter(Boolean);
  if (words.length === 0) return { fontSize: maxFontSize === Infinity ? 0 : maxFontSize, lines: [] };
  const linesAt = (fontSize) => wrapped(words, { maxBoxWidth, maxLines, ...styles, fontSize });

  // No word may be wider than the box, so the widest one sets the upper end.
  const sizes = words.map((word) => fitText({ ...styles, text: word, withinWidth: maxBoxWidth }).fontSize);
  let high = Math.min(maxFontSize, Math.min(...sizes) * (1 - ROUNDING));
  if (linesAt(high) !== null) return { fontSize: high, lines: linesAt(high) };
  let low = 0;
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (low + high) / 2;
    if (linesAt(middle) === null) high = middle;
    else low = middle;
  }
  return { fontSize: low, lines: linesAt(low) };
}

/** The text's lines, or null when there is no room for all of it. */
function wrapped(words, { maxBoxWidth, maxLines, ...styles }) {
  const box = fillTextBox({ maxBoxWidth, maxLines });
  const lines = [];
  for (const [index, word] of words.entries()) {
    const { exceedsBox, newLine } = box.add({ ...styles, text: index === 0 ? word : ` ${word}` });
    if (exceedsBox) return null;
    if (newLine || index === 0) lines.push(word);
    else lines[lines.length - 1] += ` ${word}`;
  }
  return lines;
}
