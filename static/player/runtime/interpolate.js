/** Maps a value from one range to another, through any number of points. */
import { mixTexts } from "./interpolate-texts.js";
import { keyframeAt } from "./keyframes.js";
import { mix } from "./mix.js";
import { requireNumber } from "./sentences.js";

/** The outputs are numbers, or texts with numbers in them such as "10px 50%". */
export function interpolate(input, inputRange, outputRange, options) {
  const { identity, segment, progress } = keyframeAt(input, inputRange, outputRange, options ?? {});
  const isText = outputRange.every((value) => typeof value === "string");
  if (!isText) outputRange.forEach((value) => requireNumber(value, "Each value of the output range"));
  if (identity !== undefined) return identity;
  if (isText) return mixTexts(progress, outputRange, segment);
  return mix(progress, outputRange[segment], outputRange[segment + 1]);
}
