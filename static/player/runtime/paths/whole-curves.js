/** Absolute instructions in which every curve brings its own control points: S becomes C, T becomes Q, H and V L. */
import { endOf, traced } from "./absolute-instructions.js";

/** One instruction for each given one. */
export function wholeCurves(instructions) {
  let before = null;
  return traced(instructions, (instruction, pen) => {
    before = whole(instruction, pen, before);
    return [before];
  });
}

/** The first control point mirrors the last one of a curve of the same kind before it (SVG 2, 9.3.6 and 9.3.7). */
function whole(instruction, pen, before) {
  const { type, cpx, cpy, x, y } = instruction;
  if (type === "H" || type === "V") return { type: "L", ...endOf(instruction, pen) };
  if (type === "S") {
    const mirror = before?.type === "C" ? mirrored(before.cp2x, before.cp2y, pen) : pen;
    return { type: "C", cp1x: mirror.x, cp1y: mirror.y, cp2x: cpx, cp2y: cpy, x, y };
  }
  if (type === "T") {
    const mirror = before?.type === "Q" ? mirrored(before.cpx, before.cpy, pen) : pen;
    return { type: "Q", cpx: mirror.x, cpy: mirror.y, x, y };
  }
  return instruction;
}

const mirrored = (x, y, pen) => ({ x: 2 * pen.x - x, y: 2 * pen.y - y });
