/** Grows or shrinks a path; its top left corner stays where it is. */
import { requireNumber } from "../sentences.js";
import { traced } from "./absolute-instructions.js";
import { getBoundingBox } from "./bounding-box.js";
import { parsePath } from "./parse-path.js";
import { curvesOrLine } from "./reduce-instructions.js";
import { serializeInstructions } from "./serialize-instructions.js";
import { wholeCurves } from "./whole-curves.js";

export function scalePath(path, scaleX, scaleY) {
  requireNumber(scaleX, "The horizontal scale of scalePath()");
  requireNumber(scaleY, "The vertical scale of scalePath()");
  const { x1, y1 } = getBoundingBox(path);
  const place = (x, y) => ({ x: x1 + (x - x1) * scaleX, y: y1 + (y - y1) * scaleY });
  const scaled = traced(wholeCurves(parsePath(path)), (instruction, pen) =>
    unturned(instruction, pen).map((piece) => placed(scaledArc(piece, scaleX, scaleY), place)),
  );
  return serializeInstructions(scaled);
}

/** The axes of a tilted ellipse do not stay at right angles, so that it becomes curves first. */
const unturned = (instruction, pen) =>
  instruction.type === "A" && instruction.xAxisRotation !== 0 ? curvesOrLine(instruction, pen) : [instruction];

function scaledArc(instruction, scaleX, scaleY) {
  if (instruction.type !== "A") return instruction;
  const { rx, ry, sweepFlag } = instruction;
  const isMirrored = scaleX * scaleY < 0;
  return { ...instruction, rx: rx * Math.abs(scaleX), ry: ry * Math.abs(scaleY), sweepFlag: sweepFlag !== isMirrored };
}

/** Each pair of coordinates of an absolute instruction led through `place(x, y)`. */
export function placed(instruction, place) {
  const result = { ...instruction };
  for (const name of ["cp1", "cp2", "cp", ""]) {
    if (instruction[`${name}x`] === undefined) continue;
    const { x, y } = place(instruction[`${name}x`], instruction[`${name}y`]);
    result[`${name}x`] = x;
    result[`${name}y`] = y;
  }
  return result;
}
