// Writes `__guard();` into every loop and every function, so that no scene can hang the process it plays in.
//
// The host that evaluates the program provides `__guard`, which throws once a frame has used up its budget. The call
// comes first in each body, outside of any `try` in it, so a scene that catches the error is stopped a step later.
import { simple } from "acorn-walk";
import MagicString from "magic-string";

export const GUARD = "__guard";

/** `code` with its guards, given its acorn tree. The same code always gives the same text. */
export function guarded(code, tree) {
  const text = new MagicString(code);
  const loop = ({ body }) => guardStatement(text, body);
  simple(tree, {
    ForStatement: loop,
    ForInStatement: loop,
    ForOfStatement: loop,
    WhileStatement: loop,
    DoWhileStatement: loop,
    Function: ({ body }) => (body.type === "BlockStatement" ? guardStatement : guardExpression)(text, body),
    // Code that waits goes on when something else may be on the stage: the guard passes the awaited value through.
    AwaitExpression: ({ start, end }) => text.appendRight(start, `${GUARD}(`).appendLeft(end, ")"),
    YieldExpression: ({ start, end }) => text.appendRight(start, `${GUARD}(`).appendLeft(end, ")"),
    // An initialiser runs for each new object without a constructor being written: recursion can hide there.
    PropertyDefinition: ({ value }) => value && mayRunCode(value) && guardExpression(text, value),
  });
  return text.toString();
}

function guardStatement(text, body) {
  if (body.type === "BlockStatement") {
    text.appendRight(body.start + 1, ` ${GUARD}();`);
  } else {
    text.appendRight(body.start, `{ ${GUARD}(); `).appendLeft(body.end, " }");
  }
}

function guardExpression(text, value) {
  text.appendRight(value.start, `(${GUARD}(), `).appendLeft(value.end, ")");
}

/** Not of a plain value, nor of a function: it has a guard of its own, and would lose the name the field gives it. */
function mayRunCode(value) {
  return !/Literal$|^(Arrow)?Function|^Class/.test(value.type);
}
