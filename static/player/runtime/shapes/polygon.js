/** Polygons with equal sides and a corner at the top. */
import { requirePoints, requireSizes } from "./checks.js";
import { made } from "./made.js";
import { outline } from "./outline.js";
import { ring } from "./ring.js";
import { shapeComponent } from "./shape-component.js";

/** The size is that of the circle around the polygon, while the path begins at 0, 0, as it is documented. */
export function makePolygon({ points, radius, cornerRadius, edgeRoundness } = {}) {
  requirePoints("a Polygon", points);
  requireSizes("a Polygon", { radius });
  const [left, top] = placeOf({ points, radius });
  const corners = ring(points, [radius], [radius - left, radius - top]);
  const instructions = outline("a Polygon", corners, { cornerRadius, edgeRoundness });
  return made(instructions, { width: 2 * radius, height: 2 * radius });
}

/** How far the polygon's leftmost and topmost points are from the edges of the circle's box. */
function placeOf({ points, radius }) {
  const corners = ring(points, [radius], [radius, radius]);
  return [0, 1].map((axis) => Math.min(...corners.map((corner) => corner[axis])));
}

const OPTIONS = ["points", "radius", "cornerRadius", "edgeRoundness"];
export const Polygon = shapeComponent("Polygon", makePolygon, OPTIONS, placeOf);
