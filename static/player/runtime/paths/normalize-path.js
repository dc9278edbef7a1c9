/** A path without relative coordinates. */
import { absoluteInstructions } from "./absolute-instructions.js";
import { parsePath } from "./parse-path.js";
import { serializeInstructions } from "./serialize-instructions.js";

export function normalizePath(path) {
  return serializeInstructions(absoluteInstructions(parsePath(path)));
}
