/** Rectangles. */
import { requireSizes } from "./checks.js";
import { made } from "./made.js";
import { outline } from "./outline.js";
import { shapeComponent } from "./shape-component.js";

export function makeRect({ width, height, cornerRadius, edgeRoundness } = {}) {
  requireSizes("a Rect", { width, height });
  const corners = [[0, 0], [width, 0], [width, height], [0, height]];
  return made(outline("a Rect", corners, { cornerRadius, edgeRoundness }), { width, height });
}

export const Rect = shapeComponent("Rect", makeRect, ["width", "height", "cornerRadius", "edgeRoundness"]);
