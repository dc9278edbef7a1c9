/** The width of one line of text as a browser would draw it with these styles. */
import { environment } from "../environment.js";
import { requireNumber, shown } from "../sentences.js";
import { estimatedLineHeight, estimatedWidth } from "./estimate.js";

/** `letterSpacing` is in pixels here; see `pixels`. */
export function textWidth(text, { letterSpacing = 0, fontVariantNumeric = "", textTransform, ...font }) {
  const cased = transformed(text, textTransform);
  // Tabular figures are all as wide as a zero.
  const drawn = fontVariantNumeric.includes("tabular-nums") ? cased.replace(/\d/g, "0") : cased;
  const width = (environment.textWidth ?? estimatedWidth)(drawn, font);
  return width + [...drawn].length * letterSpacing;
}

export function lineHeight(font) {
  return (environment.lineHeight ?? estimatedLineHeight)(font);
}

/** A CSS length of text as pixels: a number, or a text in px, em, rem or %. */
export function pixels(value, fontSize, name) {
  if (value === undefined || value === "normal") return 0;
  const [, number, unit = "px"] = /^\s*(-?\d*\.?\d+)(px|em|rem|%)?\s*$/.exec(String(value)) ?? [];
  if (number === undefined) {
    const wanted = 'a number of pixels or a text such as "2px" or "0.1em"';
    throw new TypeError(`${name} must be ${wanted}, but it is ${shown(value)}.`);
  }
  return Number(number) * { px: 1, em: fontSize, rem: 16, "%": fontSize / 100 }[unit];
}

export function requireText(text, font, who) {
  if (typeof text !== "string") throw new TypeError(`The text of ${who} must be a text, but it is ${shown(text)}.`);
  if (typeof font.fontFamily !== "string" || font.fontFamily === "") {
    throw new TypeError(`The fontFamily of ${who} must be a font's name, but it is ${shown(font.fontFamily)}.`);
  }
}

export function requireAbove0(value, name) {
  requireNumber(value, name);
  if (value <= 0) throw new RangeError(`${name} must be above 0, but it is ${value}.`);
}

function transformed(text, textTransform) {
  if (textTransform === "uppercase") return text.toLocaleUpperCase("en-US");
  if (textTransform === "lowercase") return text.toLocaleLowerCase("en-US");
  if (textTransform !== "capitalize") return text;
  return text.replace(/(?<![\p{Letter}\p{Number}'’])\p{Letter}/gu, (letter) => letter.toLocaleUpperCase("en-US"));
}
