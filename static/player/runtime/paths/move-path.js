/** Moves a path as a whole. */
import { requireNumber } from "../sentences.js";
import { getBoundingBox } from "./bounding-box.js";
import { FIELDS, isCoordinate } from "./grammar.js";
import { parsePath } from "./parse-path.js";
import { serializeInstructions } from "./serialize-instructions.js";

export function translatePath(path, x, y) {
  requireNumber(x, "The x of translatePath()");
  requireNumber(y, "The y of translatePath()");
  const by = { x, y };
  return serializeInstructions(parsePath(path).map((instruction, index) => moved(instruction, by, index === 0)));
}

/** Relative instructions come along by themselves, but the first one begins at 0, 0. */
function moved(instruction, by, isFirst) {
  const isRelative = instruction.type === instruction.type.toLowerCase();
  if (isRelative && !isFirst) return instruction;
  const result = { ...instruction };
  for (const field of FIELDS.get(instruction.type)) {
    if (isCoordinate(field)) result[field] += by[field.at(-1)];
  }
  return result;
}

/** With its top left corner at 0, 0. */
export function resetPath(path) {
  const { x1, y1 } = getBoundingBox(path);
  return translatePath(path, -x1, -y1);
}

/** With its centre at `target`. */
export function centerPath(path, target = { x: 0, y: 0 }) {
  const { x1, x2, y1, y2 } = getBoundingBox(path);
  return translatePath(path, target.x - (x1 + x2) / 2, target.y - (y1 + y2) / 2);
}
