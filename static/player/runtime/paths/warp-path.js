/** Leads every point of a path through a function. */
import { requireNumber, shown } from "../sentences.js";
import { traced } from "./absolute-instructions.js";
import { getBoundingBox } from "./bounding-box.js";
import { parsePath } from "./parse-path.js";
import { reduceInstructions } from "./reduce-instructions.js";
import { placed } from "./scale-path.js";
import { serializeInstructions } from "./serialize-instructions.js";
import { splitPiece } from "./split-piece.js";

// 2^12 pieces of one instruction are finer than any screen, whatever threshold a scene asks for.
const DEEPEST = 12;

/** Pieces are halved until they are at most `interpolationThreshold` long; by default 1 % of the path's larger side. */
export function warpPath(path, transform, options = {}) {
  if (typeof transform !== "function") {
    throw new TypeError(`warpPath() takes a function of { x, y } as its second value, but it got ${shown(transform)}.`);
  }
  const { width, height } = getBoundingBox(path);
  const threshold = options?.interpolationThreshold ?? Math.max(width, height) * 0.01;
  requireNumber(threshold, "The interpolationThreshold of warpPath()");

  const fine = traced(reduceInstructions(parsePath(path)), (instruction, pen, start) => {
    if (instruction.type === "M") return [instruction];
    if (instruction.type !== "Z") return halved(instruction, pen, threshold, 0);
    return [...halved({ type: "L", ...start }, pen, threshold, 0), instruction];
  });
  return serializeInstructions(fine.map((instruction) => placed(instruction, (x, y) => transform({ x, y }))));
}

function halved(piece, pen, threshold, depth) {
  if (depth === DEEPEST || sizeOf(piece, pen) <= threshold) return [piece];
  const [first, second] = splitPiece(piece, pen, 0.5);
  return [...halved(first, pen, threshold, depth + 1), ...halved(second, first, threshold, depth + 1)];
}

/** The length of a line; for a curve that of the way along its control points, since its ends may meet. */
function sizeOf({ cp1x, cp1y, cp2x, cp2y, x, y }, pen) {
  if (cp1x === undefined) return Math.hypot(x - pen.x, y - pen.y);
  return Math.hypot(cp1x - pen.x, cp1y - pen.y) + Math.hypot(cp2x - cp1x, cp2y - cp1y) + Math.hypot(x - cp2x, y - cp2y);
}
