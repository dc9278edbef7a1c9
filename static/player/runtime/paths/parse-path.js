/** Reads SVG path data into instructions such as `{ type: "L", x: 20, y: 20 }`. */
import { FIELDS, isFlag, repeated } from "./grammar.js";
import { shown } from "../sentences.js";

const NUMBER = /[\s,]*([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)/y;
const FLAG = /[\s,]*([01])/y;
const COMMAND = /[\s,]*([a-zA-Z])/y;
const NUMBER_AHEAD = /[\s,]*[+\-.\d]/y;
const REST = /\s*$/y;

/** Throws a sentence that names the first character which is no path data. */
export function parsePath(path) {
  if (typeof path !== "string") throw new TypeError(`A path is text such as "M 0 0 L 10 0", but it is ${shown(path)}.`);
  const instructions = [];
  let position = 0;
  while (!matchAt(REST, path, position)) {
    const command = matchAt(COMMAND, path, position);
    const type = command?.[1];
    if (!FIELDS.has(type) || (instructions.length === 0 && type.toUpperCase() !== "M")) throw malformed(path, position);
    position = readArguments(path, COMMAND.lastIndex, type, instructions);
  }
  if (instructions.length === 0) throw new TypeError("A path is text such as \"M 0 0 L 10 0\", but it is empty.");
  return instructions;
}

/** Reads the numbers of one command, again and again while numbers follow; returns the position after them. */
function readArguments(path, start, first, instructions) {
  let position = start;
  let type = first;
  do {
    const instruction = { type };
    for (const field of FIELDS.get(type)) {
      // Flags are one digit and need no space after them: "a1 1 0 011 1".
      const pattern = isFlag(field) ? FLAG : NUMBER;
      const found = matchAt(pattern, path, position);
      if (!found) throw malformed(path, position);
      instruction[field] = isFlag(field) ? found[1] === "1" : Number(found[1]);
      position = pattern.lastIndex;
    }
    instructions.push(instruction);
    type = repeated(type);
  } while (FIELDS.get(type).length > 0 && matchAt(NUMBER_AHEAD, path, position));
  return position;
}

function matchAt(pattern, path, position) {
  pattern.lastIndex = position;
  return pattern.exec(path);
}

function malformed(path, position) {
  const at = position + /^[\s,]*/.exec(path.slice(position))[0].length;
  const what = at < path.length ? `at ${shown(path.slice(at, at + 12))} (character ${at + 1})` : "at its end";
  return new TypeError(`This path is no SVG path data ${what}: ${shown(path.slice(0, 60))}.`);
}
