/** The font size at which one line of text is exactly as wide as it may be. */
import { pixels, requireAbove0, requireText, textWidth } from "./text-width.js";

const AT = 100; // pixels: large enough for exact widths

export function fitText({ text, withinWidth, letterSpacing, validateFontIsLoaded: _, additionalStyles, ...styles }) {
  const font = { ...styles, ...additionalStyles };
  requireText(text, font, "fitText()");
  requireAbove0(withinWidth, "The withinWidth of fitText()");

  // Spacing in em grows with the font, spacing in pixels does not.
  const isRelative = typeof letterSpacing === "string" && /(?<!r)em|%/.test(letterSpacing);
  const spacing = pixels(letterSpacing, AT, "The letterSpacing of fitText()");
  const width = textWidth(text, { ...font, fontSize: AT, letterSpacing: isRelative ? spacing : 0 });
  const room = withinWidth - (isRelative ? 0 : spacing * [...text].length);
  return { fontSize: width > 0 ? Math.max(0, (room / width) * AT) : AT };
}
