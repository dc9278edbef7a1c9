/** Says the same path with M, L, C and Z alone. */
import { requireArray } from "../sentences.js";
import { traced } from "./absolute-instructions.js";
import { centeredArc, curvesOfArc } from "./arc.js";
import { wholeCurves } from "./whole-curves.js";

export function reduceInstructions(instructions) {
  requireArray(instructions, "The instructions");
  return traced(wholeCurves(instructions), (instruction, pen) => {
    if (instruction.type === "Q") return [cubicOf(instruction, pen)];
    return instruction.type === "A" ? curvesOrLine(instruction, pen) : [instruction];
  });
}

/** A quadratic curve is a cubic one whose control points lie two thirds of the way to its own. */
export function cubicOf({ cpx, cpy, x, y }, pen) {
  return {
    type: "C",
    cp1x: pen.x + (2 / 3) * (cpx - pen.x),
    cp1y: pen.y + (2 / 3) * (cpy - pen.y),
    cp2x: x + (2 / 3) * (cpx - x),
    cp2y: y + (2 / 3) * (cpy - y),
    x,
    y,
  };
}

export function curvesOrLine(instruction, pen) {
  const end = { x: instruction.x, y: instruction.y };
  const arc = centeredArc(pen, instruction);
  return arc ? curvesOfArc(arc, end) : [{ type: "L", ...end }];
}
