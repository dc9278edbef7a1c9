/** Texts that hardly stand out from what is behind them. */
import { contrastOf, over } from "../../host/contrast.js";
import { isBelow } from "./paint-order.js";
import { areaOf, centreOf, holds, shared } from "./rectangles.js";

const LEAST = 3; // WCAG 2.2, success criterion 1.4.3, for large text: https://www.w3.org/TR/WCAG22/#contrast-minimum
const BLACK = [0, 0, 0, 1]; // around the picture
const MOST_BACKDROPS = 64;

export function* textsWithoutContrast(samples) {
  for (const { frame, size, page, texts, painters } of samples) {
    for (const text of texts) {
      if (!text.rests || !text.hasPlainColor) continue;
      const backdrops = backdropsOf(text, { size, page, painters });
      if (backdrops === null) continue;
      // Of a gradient the kindest stop counts: then the text is hard to read on every part of it.
      const contrast = Math.max(...backdrops.map((color) => contrastOf(over(text.color, color), color)));
      if (contrast >= LEAST) continue;
      const measured = (Math.floor(contrast * 10) / 10).toFixed(1);
      const message = `The text ${text.described} has a contrast of only ${measured}:1 against its background.`;
      const hint = "Give it a colour that differs more in lightness: at least 3:1, better 4.5:1.";
      yield { code: "contrast", frame, element: text.described, message, hint };
    }
  }
}

/** The opaque colours that may be behind the middle of its longest line; null when they cannot be known. */
function backdropsOf({ visible, place }, { size, page, painters }) {
  const [line] = visible.map((each) => shared(each, size)).sort((one, other) => areaOf(other) - areaOf(one));
  if (areaOf(line) === 0) return null;
  const middle = centreOf(line);
  const behind = painters
    .filter((painter) => holds(painter.rect, middle) && isBelow(painter.place, place))
    .sort((one, other) => (isBelow(one.place, other.place) ? -1 : 1));
  let backdrops = [over(page, BLACK)];
  for (const { colors } of behind.slice(lastOpaque(behind))) {
    if (colors === null) return null;
    backdrops = unique(colors.flatMap((color) => backdrops.map((below) => over(color, below))));
    if (backdrops.length > MOST_BACKDROPS) return null;
  }
  return backdrops;
}

const lastOpaque = (painters) => Math.max(0, painters.findLastIndex(({ isOpaque }) => isOpaque));

const unique = (colors) => [...new Map(colors.map((color) => [color.map(Math.round).join(), color])).values()];
