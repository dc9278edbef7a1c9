/** Stars with a tip at the top. */
import { requirePoints, requireSizes } from "./checks.js";
import { made } from "./made.js";
import { outline } from "./outline.js";
import { ring } from "./ring.js";
import { shapeComponent } from "./shape-component.js";

/** The tips lie on the larger radius, whichever of the two it is called. */
export function makeStar({ points, innerRadius, outerRadius, cornerRadius, edgeRoundness } = {}) {
  requirePoints("a Star", points);
  requireSizes("a Star", { innerRadius, outerRadius });
  const [radius, notch] = [Math.max(innerRadius, outerRadius), Math.min(innerRadius, outerRadius)];
  const corners = ring(points * 2, [radius, notch], [radius, radius]);
  const instructions = outline("a Star", corners, { cornerRadius, edgeRoundness });
  return made(instructions, { width: 2 * radius, height: 2 * radius });
}

const OPTIONS = ["points", "innerRadius", "outerRadius", "cornerRadius", "edgeRoundness"];
export const Star = shapeComponent("Star", makeStar, OPTIONS);
