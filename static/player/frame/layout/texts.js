/**
 * The texts of a frame. Each is what one element says itself: `lines` are the rectangles of its letters, `visible`
 * what no box clips of them, `strength` how opaque it is, `fontSize` that in the picture's pixels.
 */
import { colorOf, faded } from "./colors.js";
import { placeOfContent } from "./paint-order.js";
import { areaOf, around, shared } from "./rectangles.js";
import { factorOfText } from "./svg.js";

// A line's rectangle has room for accents and descenders: letters fill what is left without these shares of it.
const ABOVE = 0.22;
const BELOW = 0.22;
const READABLE = /[\p{L}\p{N}]/u;

/** Null for elements without words of their own, and for words that are invisible. */
export function textOf(element, style, here) {
  const words = ownWords(element);
  if (!READABLE.test(words)) return null;
  const isSvg = element instanceof SVGElement;
  const color = faded(colorOf(isSvg ? style.fill : style.webkitTextFillColor), here.opacity);
  const isPainted = Boolean(here.isPaintedText);
  if (color[3] < 0.02 && !isPainted && !(isSvg && style.fill.startsWith("url"))) return null;
  const lines = linesOf(element);
  if (lines.length === 0) return null;
  const rect = around(lines);
  return {
    element,
    path: here.path,
    words,
    lines,
    rect,
    clips: here.clips,
    clip: here.clip,
    visible: lines.map((line) => shared(line, here.clip)).filter((line) => areaOf(line) > 0),
    place: placeOfContent(here.context, here.index),
    box: here.box,
    color,
    strength: isPainted ? here.opacity : color[3],
    fontSize: Number.parseFloat(style.fontSize) * (isSvg ? factorOfText(element) : here.factor),
    tracking: Number.parseFloat(style.letterSpacing) || 0,
    isTurned: here.isTurned,
    isMasked: here.isMasked,
    hasPlainColor: !isPainted && !here.isFiltered && !here.isMasked && !isDecorated(style, isSvg),
  };
}

function ownWords(element) {
  let words = "";
  for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) words += node.data;
  return words.slice(0, 500).replace(/\s+/g, " ").trim();
}

function linesOf(element) {
  const range = document.createRange();
  const lines = [];
  for (const node of element.childNodes) {
    if (node.nodeType !== Node.TEXT_NODE || node.data.trim() === "") continue;
    range.selectNodeContents(node);
    for (const { left, top, right, bottom, width, height } of range.getClientRects()) {
      const line = { left, right, top: top + height * ABOVE, bottom: bottom - height * BELOW };
      if (width > 0 && height > 0) lines.push(line);
    }
  }
  return lines;
}

/** Shadows and outlines set a text apart from what is behind it. */
function isDecorated(style, isSvg) {
  if (style.textShadow !== "none" || Number.parseFloat(style.webkitTextStrokeWidth) > 0) return true;
  return isSvg && (style.stroke !== "none" || style.fill.startsWith("url"));
}
