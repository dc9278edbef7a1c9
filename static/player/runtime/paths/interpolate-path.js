/** Morphs one path into another, or through several. */
import { keyframeAt } from "../keyframes.js";
import { requireNumber } from "../sentences.js";
import { FIELDS } from "./grammar.js";
import { matchedOutlines } from "./matched-outlines.js";
import { serializeInstructions } from "./serialize-instructions.js";

/** The first path at 0, the second one at 1; values beyond go on in the same direction. */
export function interpolatePath(value, firstPath, secondPath) {
  requireNumber(value, "The value of interpolatePath()");
  if (value === 0) return firstPath;
  if (value === 1) return secondPath;
  const [first, second] = matchedOutlines(firstPath, secondPath);
  return serializeInstructions(first.map((from, index) => mixed(value, from, second[index])));
}

function mixed(value, from, to) {
  const mix = (field) => [field, from[field] + value * (to[field] - from[field])];
  return { type: from.type, ...Object.fromEntries(FIELDS.get(from.type).map(mix)) };
}

/** The path at a place of a range, with the options of interpolate(); one path alone is the answer everywhere. */
export function interpolatePaths(input, inputRange, outputRange, options = {}) {
  if (outputRange?.length === 1 && inputRange?.length === 1) return outputRange[0];
  const { segment, progress } = keyframeAt(input, inputRange, outputRange, {
    ...options,
    name: "interpolatePaths()",
    extrapolations: ["extend", "clamp", "wrap"],
  });
  return interpolatePath(progress, outputRange[segment], outputRange[segment + 1]);
}
