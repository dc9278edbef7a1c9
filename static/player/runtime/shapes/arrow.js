/** Arrows: a shaft and a head. */
import { requireDirection, requireSizes } from "./checks.js";
import { made } from "./made.js";
import { outline } from "./outline.js";
import { shapeComponent } from "./shape-component.js";

export function makeArrow(options = {}) {
  const { length = 300, headWidth = 185, headLength = 120, shaftWidth = 80 } = options;
  const { direction = "right", cornerRadius } = options;
  requireSizes("an Arrow", { length, headWidth, headLength, shaftWidth });
  requireDirection("an Arrow", direction);
  const across = Math.max(headWidth, shaftWidth);
  const place = (along, beside) => placed(direction, along, across / 2 + beside, length);
  // An arrow that grows out of nothing is at first a head without a shaft.
  const neck = Math.max(0, length - headLength);
  const [shaft, head] = [shaftWidth / 2, headWidth / 2];
  const corners = [
    place(0, -shaft),
    place(neck, -shaft),
    place(neck, -head),
    place(length, 0),
    place(neck, head),
    place(neck, shaft),
    place(0, shaft),
  ];
  const isUpright = direction === "up" || direction === "down";
  const [width, height] = isUpright ? [across, length] : [length, across];
  return made(outline("an Arrow", corners, { cornerRadius }), { width, height });
}

/** A quarter or half turn of the arrow that points to the right. */
function placed(direction, along, beside, length) {
  return {
    right: [along, beside],
    left: [length - along, beside],
    down: [beside, along],
    up: [beside, length - along],
  }[direction];
}

const OPTIONS = ["length", "headWidth", "headLength", "shaftWidth", "direction", "cornerRadius"];
export const Arrow = shapeComponent("Arrow", makeArrow, OPTIONS);
