/** Turns a compiled program into a scene: its component and, when it says so, its duration. */
import { environment } from "../runtime/environment.js";
import { causeOf, closed, Refusal } from "./failures.js";
import { RealFunction } from "./harden.js";
import { requireModule } from "./modules.js";

const DURATION_SENTENCE = "The exported duration must be a whole number of frames above 0, but it is";

/** Returns `{ component, duration }`, duration null when the program exports none. Throws sentences. */
export function evaluate(program, guard) {
  environment.props = null; // scenes share programs
  const { default: component, duration = null } = exportsOf(program, guard);
  if (!isComponent(component)) throw new Refusal("The scene must export a component as its default.");
  if (duration !== null && !(Number.isInteger(duration) && duration > 0)) {
    throw new Refusal(`${DURATION_SENTENCE} ${String(duration)}.`);
  }
  return { component, duration };
}

function exportsOf(program, guard) {
  const module = { exports: {} };
  try {
    const run = new RealFunction("require", "module", "exports", "__guard", program);
    run(requireModule, module, module.exports, guard);
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
