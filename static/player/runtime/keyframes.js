/** Finds the place of an input in a rising range: between which two points it lies, and how far along. */
import { requireArray, requireNumber, shown } from "./sentences.js";

const EXTRAPOLATIONS = ["extend", "clamp", "identity", "wrap"];
const straight = (position) => position;

/**
 * Returns `{ segment, progress }`, the eased progress between the points `segment` and `segment + 1`; the first and
 * the last segment go on for inputs outside of the range. For extrapolation "identity" it is `{ identity: input }`.
 */
export function keyframeAt(input, inputRange, outputRange, options) {
  const { name = "interpolate()", extrapolations = EXTRAPOLATIONS, posterize } = options;
  const { easing = straight, extrapolateLeft = "extend", extrapolateRight = "extend" } = options;
  requireNumber(input, `The input of ${name}`);
  requireRanges(inputRange, outputRange);
  requireEasing(easing, inputRange.length - 1);
  requireExtrapolation([extrapolateLeft, extrapolateRight], extrapolations);

  const place = posterized(input, posterize);
  const [first, last] = [inputRange[0], inputRange.at(-1)];
  const outside = place < first ? extrapolateLeft : place > last ? extrapolateRight : "extend";
  if (outside === "identity") return { identity: place };
  const inside = { extend: straight, clamp: within, wrap: wrapped }[outside](place, first, last);

  const segment = segmentAt(inside, inputRange);
  const ease = typeof easing === "function" ? easing : easing[segment];
  const [start, end] = [inputRange[segment], inputRange[segment + 1]];
  return { segment, progress: ease((inside - start) / (end - start)) };
}

/** Steps instead of a flow: the input is rounded down to a multiple of `step`. */
function posterized(input, step) {
  if (step === undefined) return input;
  requireNumber(step, "The posterize option");
  if (step <= 0) throw new RangeError(`The posterize option must be above 0, but it is ${step}.`);
  return Math.floor(input / step) * step;
}

function segmentAt(input, inputRange) {
  let segment = 0;
  while (segment < inputRange.length - 2 && input >= inputRange[segment + 1]) segment += 1;
  return segment;
}

const within = (input, first, last) => Math.min(Math.max(input, first), last);

function wrapped(input, first, last) {
  const length = last - first;
  return first + ((((input - first) % length) + length) % length);
}

/** The input range must rise, and there must be one output for each input. */
function requireRanges(inputRange, outputRange) {
  requireArray(inputRange, "The input range");
  requireArray(outputRange, "The output range");
  if (inputRange.length < 2) {
    throw new RangeError(`The input range needs at least two values, but it is ${shown(inputRange)}.`);
  }
  if (inputRange.length !== outputRange.length) {
    const lengths = `${inputRange.length} and ${outputRange.length}`;
    throw new RangeError(`The input and output range must have the same length, but they have ${lengths} values.`);
  }
  inputRange.forEach((value, index) => {
    requireNumber(value, "Each value of the input range");
    if (index > 0 && value <= inputRange[index - 1]) {
      throw new RangeError(`The input range must only rise, but it is ${shown(inputRange)}.`);
    }
  });
}

/** One function for every segment, or an array with one for each. */
function requireEasing(easing, segments) {
  if (Array.isArray(easing) && easing.length !== segments) {
    const counts = `it has ${easing.length} for ${segments} ${segments === 1 ? "segment" : "segments"}`;
    throw new RangeError(`An array of easings has one for each segment between two points, but ${counts}.`);
  }
  for (const each of Array.isArray(easing) ? easing : [easing]) {
    if (typeof each !== "function") throw new TypeError(`The easing must be a function, but it is ${shown(each)}.`);
  }
}

function requireExtrapolation(values, allowed) {
  for (const value of values) {
    if (!allowed.includes(value)) {
      throw new TypeError(`Extrapolation is one of ${allowed.join(", ")}, but it is ${shown(value)}.`);
    }
  }
}
