/** Where in a program something was thrown, for its author. */

// Programs are bodies of `new Function`, which V8 counts as evaluated and puts behind two lines of its own.
const IN_PROGRAM = /\(eval at .*, <anonymous>:(\d+):(\d+)\)$/m;
const LINES_BEFORE = 2;

/** `{ line, column }` of the program, both from 1, or null. The stack is the scene's to write: only numbers count. */
export function placeOf(thrown) {
  const [, line, column] = IN_PROGRAM.exec(typeof thrown?.stack === "string" ? thrown.stack : "") ?? [];
  return line === undefined || line <= LINES_BEFORE ? null : { line: line - LINES_BEFORE, column: Number(column) };
}
