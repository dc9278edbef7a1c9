/** Turns a compiled program into a scene: its component and, when it says so, its duration. */
import { shown } from "../runtime/sentences.js";
import { durationOf } from "./duration.js";
import { causeOf, closed, Refusal } from "./failures.js";
import { requireFor } from "./modules.js";

/** Returns `{ component, duration }`, duration null when the program exports none. Throws sentences. */
export function evaluate(program, guard) {
  const exported = exportsOf(program, guard);
  const { default: component } = exported;
  if (!isComponent(component)) {
    const what = component === undefined ? "" : ` It exports ${shown(component)}.`;
    throw new Refusal(`The scene must export a component as its default.${what}`);
  }
  return { component, duration: durationOf(exported) };
}

function exportsOf(program, guard) {
  const module = { exports: {} };
  try {
    const run = new Function("require", "module", "exports", "__guard", program);
    run(requireFor(module), module, module.exports, guard);
  } catch (thrown) {
    if (thrown instanceof Refusal) throw thrown;
    throw new Refusal(`The scene throws before its first frame: ${closed(causeOf(thrown))}`, { cause: thrown });
  }
  return module.exports;
}

/** Functions and classes, and what memo(), forwardRef() and lazy() wrap them in. */
function isComponent(value) {
  if (typeof value === "function") return true;
  return typeof value === "object" && value !== null && typeof value.$$typeof === "symbol" && !("props" in value);
}
