/** The outline of a polygon through its corners, with corners rounded by arcs or edges by curves. */
import { requireRounding } from "./checks.js";

/** Returns instructions. `corners` are [x, y] in drawing order. */
export function outline(shape, corners, { cornerRadius = 0, edgeRoundness = null } = {}) {
  requireRounding(shape, { cornerRadius, edgeRoundness });
  if (edgeRoundness !== null) return roundedEdges(corners, edgeRoundness);
  const drawn = corners.map((corner, index) => roundedCorner(around(corners, index), cornerRadius)).flat();
  // The path begins where the rounding of its first corner begins, or in the corner itself.
  const [first, ...rest] = drawn;
  return [{ ...first, type: "M" }, ...rest, { type: "Z" }];
}

/**
 * From the middle of each edge to the middle of the next one, drawn towards the corner between them: 0 cuts the
 * corners off, (4 * (Math.sqrt(2) - 1)) / 3 makes a circle of a square, and 1 reaches for the corner itself.
 */
function roundedEdges(corners, roundness) {
  const curves = corners.map((_, index) => {
    const [before, corner, after] = around(corners, index);
    const [from, to] = [between(before, corner, 0.5), between(corner, after, 0.5)];
    const [[cp1x, cp1y], [cp2x, cp2y]] = [between(from, corner, roundness), between(to, corner, roundness)];
    return { type: "C", cp1x, cp1y, cp2x, cp2y, x: to[0], y: to[1] };
  });
  const start = between(corners.at(-1), corners[0], 0.5);
  return [{ type: "M", x: start[0], y: start[1] }, ...curves, { type: "Z" }];
}

/** A line to where the arc begins, and the arc. Where an edge is too short for both of its arcs, they share it. */
function roundedCorner([before, corner, after], cornerRadius) {
  const [x, y] = corner;
  const [inX, inY] = [x - before[0], y - before[1]];
  const [outX, outY] = [after[0] - x, after[1] - y];
  const cross = inX * outY - inY * outX;
  const [lengthIn, lengthOut] = [Math.hypot(inX, inY), Math.hypot(outX, outY)];
  // An arc of radius r touches both edges at r · tan(turn / 2) from their corner; tan(t / 2) = sin t / (1 + cos t).
  const steepness = Math.abs(cross) / (lengthIn * lengthOut + inX * outX + inY * outY);
  const reach = Math.min(cornerRadius * steepness, lengthIn / 2, lengthOut / 2);
  if (!(reach > 1e-9)) return [{ type: "L", x, y }];
  const radius = reach / steepness;
  const [startX, startY] = between(corner, before, reach / lengthIn);
  const [endX, endY] = between(corner, after, reach / lengthOut);
  const arc = { rx: radius, ry: radius, xAxisRotation: 0, largeArcFlag: false, sweepFlag: cross > 0 };
  return [{ type: "L", x: startX, y: startY }, { type: "A", ...arc, x: endX, y: endY }];
}

const around = (corners, index) => [corners.at(index - 1), corners[index], corners[(index + 1) % corners.length]];

const between = ([x1, y1], [x2, y2], share) => [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share];
