/** The same path drawn from its end to its start. */
import { traced } from "./absolute-instructions.js";
import { parsePath } from "./parse-path.js";
import { serializeInstructions } from "./serialize-instructions.js";
import { wholeCurves } from "./whole-curves.js";

/** Subpaths come in the opposite order too; closed ones stay closed. */
export function reversePath(path) {
  const reversed = [];
  let back = [];
  let end = null;
  let isClosed = false;
  const finish = () => {
    if (end) reversed.unshift({ type: "M", ...end }, ...back, ...(isClosed ? [{ type: "Z" }] : []));
    back = [];
    isClosed = false;
  };
  traced(wholeCurves(parsePath(path)), (instruction, pen, start) => {
    if (instruction.type === "M") finish();
    else if (instruction.type === "Z") {
      isClosed = true;
      if (pen.x !== start.x || pen.y !== start.y) back.unshift({ type: "L", ...pen });
    } else back.unshift(turned(instruction, pen));
    end = instruction.type === "Z" ? start : { x: instruction.x, y: instruction.y };
    return [];
  });
  finish();
  return serializeInstructions(reversed);
}

/** The instruction that leads back to `pen`, where it came from. */
function turned(instruction, { x, y }) {
  if (instruction.type === "A") return { ...instruction, sweepFlag: !instruction.sweepFlag, x, y };
  if (instruction.type !== "C") return { ...instruction, x, y };
  const { cp1x, cp1y, cp2x, cp2y } = instruction;
  return { type: "C", cp1x: cp2x, cp1y: cp2y, cp2x: cp1x, cp2y: cp1y, x, y };
}
