/** The drawn pieces of a path with their lengths. Scenes ask for the same path in every frame, so it is remembered. */
import { remembered } from "../remembered.js";
import { traced } from "./absolute-instructions.js";
import { lengthOf } from "./curve-length.js";
import { curveOf } from "./curves.js";
import { parsePath } from "./parse-path.js";
import { wholeCurves } from "./whole-curves.js";

export const measured = remembered(200, (path) => measuredInstructions(parsePath(path)));

/** Returns `{ pieces: [{ index, curve, length, before }], length, first }`; `before` is the length up to the piece. */
export function measuredInstructions(instructions) {
  const whole = wholeCurves(instructions);
  const pieces = [];
  let index = -1;
  let length = 0;
  traced(whole, (instruction, pen, start) => {
    index += 1;
    const curve = curveOf(instruction, pen, start);
    if (curve === null) return [];
    const piece = { index, curve, length: lengthOf(curve), before: length };
    pieces.push(piece);
    length += piece.length;
    return [];
  });
  return { pieces, length, first: { x: whole[0].x, y: whole[0].y } };
}

/** The piece at a length, the last one beyond the end; undefined when nothing is drawn. */
export function pieceAt(pieces, length) {
  return pieces.find((piece) => length < piece.before + piece.length) ?? pieces.at(-1);
}
