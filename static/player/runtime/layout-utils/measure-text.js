/** The size of a text that is drawn without wrapping. */
import { lineHeight, pixels, requireAbove0, requireText, textWidth } from "./text-width.js";

// A scene's fonts are there before its first frame, so validateFontIsLoaded has nothing to find.
export function measureText({ text, validateFontIsLoaded: _, additionalStyles = {}, ...styles }) {
  const { fontSize: given, letterSpacing, ...font } = { ...styles, ...additionalStyles };
  requireText(text, font, "measureText()");
  const fontSize = pixels(given, 16, "The fontSize of measureText()");
  requireAbove0(fontSize, "The fontSize of measureText()");

  const spacing = pixels(letterSpacing, fontSize, "The letterSpacing of measureText()");
  const lines = text.split("\n");
  const widths = lines.map((line) => textWidth(line, { ...font, fontSize, letterSpacing: spacing }));
  const height = heightOfLine({ ...font, fontSize });
  return { width: Math.max(...widths), height: text === "" ? 0 : lines.length * height };
}

/** A bare number as line-height counts in font sizes. */
function heightOfLine({ lineHeight: given = "normal", ...font }) {
  if (given === "normal") return lineHeight(font);
  const isBare = Number.isFinite(Number(given));
  return isBare ? Number(given) * font.fontSize : pixels(given, font.fontSize, "The lineHeight of measureText()");
}
