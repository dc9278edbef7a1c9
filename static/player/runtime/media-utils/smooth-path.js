/** A smooth line through points, as the d of an SVG path: a Catmull-Rom spline written as Bézier curves. */
import { requireArray, requireNumber } from "../sentences.js";

/** Each curve leaves and enters along the line between the neighbours of its ends. */
export function createSmoothSvgPath({ points }) {
  requireArray(points, "The points of createSmoothSvgPath()");
  for (const { x, y } of points) {
    requireNumber(x, "The x of each point of createSmoothSvgPath()");
    requireNumber(y, "The y of each point of createSmoothSvgPath()");
  }
  const at = (index) => points[Math.max(0, Math.min(index, points.length - 1))];
  const lead = (one, before, after, sign) => `${one.x + (sign * (after.x - before.x)) / 6},${one.y + (sign * (after.y - before.y)) / 6}`;
  return points
    .map((point, index) => {
      if (index === 0) return `M ${point.x},${point.y}`;
      const leaving = lead(at(index - 1), at(index - 2), point, 1);
      const entering = lead(point, at(index - 1), at(index + 1), -1);
      return `C ${leaving} ${entering} ${point.x},${point.y}`;
    })
    .join(" ");
}
