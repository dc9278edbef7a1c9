// Writes `__guard();` into every loop and every function, so that no scene can hang the process it plays in.
//
// The host that evaluates the program provides `__guard`, which throws once a frame has used up its budget. The call
// comes first in each body, outside of any `try` in it, so a scene that catches the error is stopped a step later.
// What children write at a place was written before: parents put theirs in front of it and behind it.
export const GUARD = "__guard";

/** Writes the guards into `text` (a MagicString of the surveyed code). The same code always gives the same text. */
export function writeGuards(text, nodes) {
  // Code that waits goes on when something else may be on the stage: the guard passes the awaited value through.
  for (const node of nodes.of("AwaitExpression", "YieldExpression")) guardResult(text, node);
  const loops = ["ForStatement", "ForInStatement", "ForOfStatement", "WhileStatement", "DoWhileStatement"];
  for (const { body } of nodes.of(...loops)) guardStatement(text, body);
  for (const { body } of nodes.of("Function")) {
    if (body.type === "BlockStatement") guardStatement(text, body);
    else guardExpression(text, body);
  }
  // An initialiser runs for each new object without a constructor being written: recursion can hide there.
  for (const { value } of nodes.of("PropertyDefinition")) if (value && mayRunCode(value)) guardExpression(text, value);
}

function guardStatement(text, body) {
  if (body.type === "BlockStatement") {
    text.prependRight(body.start + 1, ` ${GUARD}();`);
  } else {
    text.prependRight(body.start, `{ ${GUARD}(); `).appendLeft(body.end, " }");
  }
}

function guardExpression(text, value) {
  text.prependRight(value.start, `(${GUARD}(), `).appendLeft(value.end, ")");
}

function guardResult(text, { start, end }) {
  text.prependRight(start, `${GUARD}(`).appendLeft(end, ")");
}

/** Not of a plain value, nor of a function: it has a guard of its own, and would lose the name the field gives it. */
function mayRunCode(value) {
  return !/Literal$|^(Arrow)?Function|^Class/.test(value.type);
}
