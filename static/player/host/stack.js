/** Where in a scene's program an error was thrown, read from the stack that V8 keeps. */
import { PROGRAM } from "./evaluate.js";

// The function that the host makes of a program starts two lines before the program's own text.
const LINES_BEFORE = 2;
const PLACE = new RegExp(`${PROGRAM}:(\\d+):(\\d+)`);

/** `{ line, column }` from 1 in the program's text, or null: not every thrown thing is an error of the scene's code. */
export function placeIn(thrown) {
  const stack = typeof thrown?.stack === "string" ? thrown.stack : "";
  const found = PLACE.exec(stack);
  return found ? { line: Number(found[1]) - LINES_BEFORE, column: Number(found[2]) } : null;
}
