/** Ellipses and circles, as two arcs that begin at the top and run clockwise. */
import { requireSizes } from "./checks.js";
import { made } from "./made.js";
import { shapeComponent } from "./shape-component.js";

export function makeEllipse({ rx, ry } = {}) {
  requireSizes("an Ellipse", { rx, ry });
  return round(rx, ry);
}

export function makeCircle({ radius } = {}) {
  requireSizes("a Circle", { radius });
  return round(radius, radius);
}

function round(rx, ry) {
  const half = { type: "A", rx, ry, xAxisRotation: 0, largeArcFlag: false, sweepFlag: true, x: rx };
  const instructions = [{ type: "M", x: rx, y: 0 }, { ...half, y: 2 * ry }, { ...half, y: 0 }, { type: "Z" }];
  return made(instructions, { width: 2 * rx, height: 2 * ry });
}

export const Ellipse = shapeComponent("Ellipse", makeEllipse, ["rx", "ry"]);
export const Circle = shapeComponent("Circle", makeCircle, ["radius"]);
