/** Checks of what scenes pass to shapes. */
import { requireNumber, shown } from "../sentences.js";

/** `sizes` are the numbers that a shape needs, by name; none may be below 0. */
export function requireSizes(shape, sizes) {
  for (const [name, value] of Object.entries(sizes)) {
    requireNumber(value, `The ${name} of ${shape}`);
    if (value < 0) throw new RangeError(`The ${name} of ${shape} must not be below 0, but it is ${value}.`);
  }
}

export function requireNumbers(shape, numbers) {
  for (const [name, value] of Object.entries(numbers)) requireNumber(value, `The ${name} of ${shape}`);
}

// More are a circle on every screen, and a mistaken number should not fill the memory.
const MOST_POINTS = 1000;

export function requirePoints(shape, points) {
  if (!Number.isInteger(points) || points < 3 || points > MOST_POINTS) {
    const wanted = `a whole number from 3 to ${MOST_POINTS}`;
    throw new RangeError(`The points of ${shape} must be ${wanted}, but they are ${shown(points)}.`);
  }
}

const DIRECTIONS = ["left", "right", "up", "down"];

export function requireDirection(shape, direction) {
  if (!DIRECTIONS.includes(direction)) {
    throw new TypeError(`The direction of ${shape} is left, right, up or down, but it is ${shown(direction)}.`);
  }
}

/** Corners are rounded by arcs or edges by curves, not both. */
export function requireRounding(shape, { cornerRadius, edgeRoundness }) {
  requireSizes(shape, { cornerRadius });
  if (edgeRoundness === null) return;
  requireNumbers(shape, { edgeRoundness });
  if (cornerRadius > 0) {
    throw new TypeError(`Give ${shape} a cornerRadius or an edgeRoundness, not both.`);
  }
}
