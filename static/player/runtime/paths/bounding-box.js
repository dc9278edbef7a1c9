/** The smallest upright rectangle around a path. */
import { drawn } from "./drawn-pieces.js";

/** Returns `{ x1, x2, y1, y2, width, height, viewBox }`. */
export function getBoundingBox(path) {
  const { pieces, first } = drawn(path);
  const points = pieces.length === 0 ? [first] : pieces.flatMap(({ curve }) => [0, 1, ...curve.turns()].map(curve.at));
  const [x1, y1] = [extreme(points, "x", Math.min), extreme(points, "y", Math.min)];
  const [x2, y2] = [extreme(points, "x", Math.max), extreme(points, "y", Math.max)];
  const [width, height] = [x2 - x1, y2 - y1];
  return { x1, x2, y1, y2, width, height, viewBox: `${x1} ${y1} ${width} ${height}` };
}

const extreme = (points, axis, compare) => points.map((point) => point[axis]).reduce((a, b) => compare(a, b));
