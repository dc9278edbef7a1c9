/** The entering scene is uncovered by a straight edge that moves across the picture. */
import { clippedBy, polygon } from "./clipped.js";
import { directionOf, SIDES_AND_CORNERS } from "./sides.js";

export function wipe(props = {}) {
  return { component: Wipe, props };
}

const SQUARE = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
];
const SEAM = 0.001; // of the picture: the leaving scene reaches this much under the edge of the entering one

const Wipe = clippedBy((progress, isEntering, { direction = "from-left" }) => {
  const towards = directionOf(direction, SIDES_AND_CORNERS, "wipe()");
  const along = ([x, y]) => x * towards[0] + y * towards[1];
  const places = SQUARE.map(along);
  const [start, end] = [Math.min(...places), Math.max(...places)];
  const edge = start + progress * (end - start);
  const depth = isEntering ? (point) => edge - along(point) : (point) => along(point) - edge + SEAM;
  return polygon(cut(SQUARE, depth), "%", 100);
});

/** The part of a convex shape where `depth`, which changes evenly across it, is not below 0. */
function cut(shape, depth) {
  return shape.flatMap((point, index) => {
    const next = shape[(index + 1) % shape.length];
    const [here, there] = [depth(point), depth(next)];
    const kept = here >= 0 ? [point] : [];
    if (here >= 0 === there >= 0) return kept;
    const share = here / (here - there);
    return [...kept, point.map((value, axis) => value + share * (next[axis] - value))];
  });
}
