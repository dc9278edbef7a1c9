/** Maps a value from one range to another, through any number of points. */
import { requireArray, requireNumber, shown } from "./sentences.js";

const EXTRAPOLATIONS = ["extend", "clamp", "identity", "wrap"];
const straight = (position) => position;

export function interpolate(input, inputRange, outputRange, options = {}) {
  requireNumber(input, "The input of interpolate()");
  requireRanges(inputRange, outputRange);
  outputRange.forEach((value) => requireNumber(value, "Each value of the output range"));
  const { easing = straight, extrapolateLeft = "extend", extrapolateRight = "extend" } = options ?? {};
  requireOptions(easing, extrapolateLeft, extrapolateRight);

  const first = inputRange[0];
  const last = inputRange.at(-1);
  const outside = input < first ? extrapolateLeft : input > last ? extrapolateRight : "extend";
  if (outside === "identity") return input;
  const inside = outside === "clamp" ? Math.min(Math.max(input, first), last) : input;
  return between(outside === "wrap" ? wrapped(input, first, last) : inside, inputRange, outputRange, easing);
}

/** The first and the last segment go on in their direction for values outside of the range. */
function between(input, inputRange, outputRange, easing) {
  let segment = 0;
  while (segment < inputRange.length - 2 && input >= inputRange[segment + 1]) segment += 1;
  const [start, end] = [inputRange[segment], inputRange[segment + 1]];
  const [from, to] = [outputRange[segment], outputRange[segment + 1]];
  if (from === to) return from;
  return from + easing((input - start) / (end - start)) * (to - from);
}

function wrapped(input, first, last) {
  const length = last - first;
  return first + ((((input - first) % length) + length) % length);
}

/** The input range must rise, and there must be one output for each input. */
export function requireRanges(inputRange, outputRange) {
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

function requireOptions(easing, extrapolateLeft, extrapolateRight) {
  if (typeof easing !== "function") throw new TypeError(`The easing must be a function, but it is ${shown(easing)}.`);
  for (const value of [extrapolateLeft, extrapolateRight]) {
    if (!EXTRAPOLATIONS.includes(value)) {
      throw new TypeError(`Extrapolation is one of ${EXTRAPOLATIONS.join(", ")}, but it is ${shown(value)}.`);
    }
  }
}
