/** What scene code can import. A name that does not exist is an error where it is used, not an undefined. */
import * as jsxRuntime from "react/jsx-runtime";
import * as scenewright from "../runtime/index.js";
import { Refusal } from "./failures.js";
import { sceneReact } from "./scene-react.js";

const react = strict("react", sceneReact);
const runtime = strict("scenewright", scenewright);

const MODULES = new Map([
  ["react", react],
  ["react/jsx-runtime", strict("react/jsx-runtime", jsxRuntime.default ?? jsxRuntime)],
  ["scenewright", runtime],
  // The name under which people and models know this vocabulary.
  ["remotion", runtime],
]);

export function requireModule(name) {
  const found = MODULES.get(name);
  if (!found) throw new Refusal(`This scene imports ${name}, which is not available: use scenewright and react.`);
  return found;
}

// Names that compilers, promises and consoles ask any object for.
const ASKED_OF_ANYTHING = new Set(["__esModule", "default", "then", "toJSON", "$$typeof"]);

/**
 * The module's own names on an object whose prototype refuses every other name. It is the prototype that
 * refuses because compiled `import * as` and default imports copy the names but keep the prototype.
 */
function strict(name, exported) {
  const refusing = new Proxy(Object.prototype, {
    get(target, key, receiver) {
      const isUsual = typeof key === "symbol" || key in target || ASKED_OF_ANYTHING.has(key);
      if (isUsual) return Reflect.get(target, key, receiver);
      throw new Refusal(`${name} has no export ${key}.`);
    },
  });
  return Object.freeze(Object.assign(Object.create(refusing), exported));
}
