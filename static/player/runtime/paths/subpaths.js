/** Takes a path apart at its moves. */
import { getLength, getPointAtLength, getTangentAtLength } from "./along-path.js";
import { absoluteInstructions } from "./absolute-instructions.js";
import { parsePath } from "./parse-path.js";
import { serializeInstructions } from "./serialize-instructions.js";

/** One path for each move; relative moves become absolute. */
export function getSubpaths(path) {
  const given = parsePath(path);
  const subpaths = [];
  absoluteInstructions(given).forEach((instruction, index) => {
    if (instruction.type === "M") subpaths.push([instruction]);
    else subpaths.at(-1).push(given[index]);
  });
  return subpaths.map(serializeInstructions);
}

/** Each subpath with its length, its ends, and functions for the point and the tangent at a length. */
export function getParts(path) {
  return getSubpaths(path).map((subpath) => {
    const length = getLength(subpath);
    return {
      length,
      start: getPointAtLength(subpath, 0),
      end: getPointAtLength(subpath, length),
      getPointAtLength: (at) => getPointAtLength(subpath, at),
      getTangentAtLength: (at) => {
        const { x, y } = getTangentAtLength(subpath, at);
        return { tangentX: x, tangentY: y };
      },
    };
  });
}
