/** Triangles with three equal sides. They turn around their centre of gravity, a third of the way from their base. */
import { requireDirection, requireSizes } from "./checks.js";
import { made } from "./made.js";
import { outline } from "./outline.js";
import { shapeComponent } from "./shape-component.js";

export function makeTriangle({ length, direction = "right", cornerRadius, edgeRoundness } = {}) {
  requireSizes("a Triangle", { length });
  requireDirection("a Triangle", direction);
  const tall = (Math.sqrt(3) / 2) * length;
  const half = length / 2;
  const isUpright = direction === "up" || direction === "down";
  const [width, height] = isUpright ? [length, tall] : [tall, length];
  const corners = {
    right: [[0, 0], [0, length], [tall, half]],
    left: [[tall, 0], [tall, length], [0, half]],
    up: [[half, 0], [0, tall], [length, tall]],
    down: [[half, tall], [0, 0], [length, 0]],
  }[direction];
  const origin = {
    right: [tall / 3, half],
    left: [(tall * 2) / 3, half],
    up: [half, (tall * 2) / 3],
    down: [half, tall / 3],
  };
  const instructions = outline("a Triangle", corners, { cornerRadius, edgeRoundness });
  return made(instructions, { width, height, origin: origin[direction] });
}

const OPTIONS = ["length", "direction", "cornerRadius", "edgeRoundness"];
export const Triangle = shapeComponent("Triangle", makeTriangle, OPTIONS);
