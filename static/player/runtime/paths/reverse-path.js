/** The same path drawn from its end to its start. */
import { traced } from "./absolute-instructions.js";
import { parsePath } from "./parse-path.js";
import { serializeInstructions } from "./serialize-instructions.js";
import { wholeCurves } from "./whole-curves.js";

/** Subpaths come in the opposite order too; closed ones stay closed. */
export function reversePath(path) {
  const subpaths = [];
  traced(wholeCurves(parsePath(path)), (instruction, pen, start) => {
    // Drawing may go on after a close, from where it returned to.
    if (instruction.type === "M" || subpaths.at(-1).isClosed) subpaths.push({ end: pen, back: [], isClosed: false });
    const subpath = subpaths.at(-1);
    if (instruction.type === "Z") {
      subpath.isClosed = true;
      if (pen.x !== start.x || pen.y !== start.y) subpath.back.unshift({ type: "L", ...pen });
    } else if (instruction.type !== "M") subpath.back.unshift(turned(instruction, pen));
    subpath.end = instruction.type === "Z" ? start : { x: instruction.x, y: instruction.y };
    return [];
  });
  return serializeInstructions(subpaths.reverse().flatMap(written));
}

/** The instruction that leads back to `pen`, where it came from. */
function turned(instruction, { x, y }) {
  if (instruction.type === "A") return { ...instruction, sweepFlag: !instruction.sweepFlag, x, y };
  if (instruction.type !== "C") return { ...instruction, x, y };
  const { cp1x, cp1y, cp2x, cp2y } = instruction;
  return { type: "C", cp1x: cp2x, cp1y: cp2y, cp2x: cp1x, cp2y: cp1y, x, y };
}

const written = ({ end, back, isClosed }) => [{ type: "M", ...end }, ...back, ...(isClosed ? [{ type: "Z" }] : [])];
