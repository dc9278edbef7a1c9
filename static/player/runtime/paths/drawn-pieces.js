/** The pieces that a path draws, as curves. Scenes ask for the same path in every frame, so they are remembered. */
import { remembered } from "../remembered.js";
import { traced } from "./absolute-instructions.js";
import { curveOf } from "./curves.js";
import { parsePath } from "./parse-path.js";
import { wholeCurves } from "./whole-curves.js";

/** For path data. */
export const drawn = remembered(200, (path) => drawnPieces(parsePath(path)));

/** For instructions: `{ pieces: [{ index, curve }], first }`, the index of each instruction and the first point. */
export function drawnPieces(instructions) {
  const whole = wholeCurves(instructions);
  let index = -1;
  const pieces = traced(whole, (instruction, pen, start) => {
    index += 1;
    const curve = curveOf(instruction, pen, start);
    return curve === null ? [] : [{ index, curve }];
  });
  return { pieces, first: { x: whole[0].x, y: whole[0].y } };
}
