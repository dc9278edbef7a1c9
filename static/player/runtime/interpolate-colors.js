/** Mixes colours along a range; the result is rgba() text. Outside of the range the end colours stay. */
import { readColor } from "./colors.js";
import { interpolate, requireRanges } from "./interpolate.js";
import { requireNumber } from "./sentences.js";

export function interpolateColors(input, inputRange, outputRange) {
  requireNumber(input, "The input of interpolateColors()");
  requireRanges(inputRange, outputRange);
  const colors = outputRange.map(readColor);
  const channel = (index) =>
    interpolate(input, inputRange, colors.map((color) => color[index]), {
      extrapolateLeft: "clamp",
      extrapolateRight: "clamp",
    });
  const [red, green, blue] = [0, 1, 2].map((index) => Math.round(channel(index)));
  return `rgba(${red}, ${green}, ${blue}, ${Number(channel(3).toFixed(3))})`;
}
