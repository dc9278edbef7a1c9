/** Pieces of a pie, from the top and clockwise unless turned or told otherwise. */
import { requireNumbers, requireSizes } from "./checks.js";
import { made } from "./made.js";
import { shapeComponent } from "./shape-component.js";

/** `rotation` is in radians. Without `closePath` only the arc is drawn, not the lines to the middle. */
export function makePie({ radius, progress, closePath = true, counterClockwise = false, rotation = 0 } = {}) {
  requireSizes("a Pie", { radius });
  requireNumbers("a Pie", { progress, rotation });
  const filled = Math.min(Math.max(progress, 0), 1);
  const direction = counterClockwise ? -1 : 1;
  const place = (share) => ({
    x: tidy(radius + radius * Math.sin(rotation + direction * share * 2 * Math.PI)),
    y: tidy(radius - radius * Math.cos(rotation + direction * share * 2 * Math.PI)),
  });
  const circle = { type: "A", rx: radius, ry: radius, xAxisRotation: 0 };
  const arc = { ...circle, largeArcFlag: false, sweepFlag: !counterClockwise };
  // One arc cannot end where it begins: from half a turn on there are two.
  const stops = filled > 0.5 ? [0.5, filled] : [filled];
  const arcs = stops.map((stop) => ({ ...arc, ...place(stop) }));
  const start = { type: "M", ...place(0) };
  const close = closePath ? [{ type: "Z" }] : [];
  const toMiddle = closePath && filled < 1 ? [{ type: "L", x: radius, y: radius }] : [];
  const instructions = filled === 0 ? [start] : [start, ...arcs, ...toMiddle, ...close];
  return made(instructions, { width: 2 * radius, height: 2 * radius });
}

/** sin(π) is not quite 0: what is that small is rounding. Adding 0 turns -0 into 0. */
const tidy = (value) => (Math.abs(value - Math.round(value)) < 1e-9 ? Math.round(value) + 0 : value);

const OPTIONS = ["radius", "progress", "closePath", "counterClockwise", "rotation"];
export const Pie = shapeComponent("Pie", makePie, OPTIONS);
