/**
 * Makes the window's interfaces and names final, so that a scene finds `Element.prototype.append` as it was built,
 * whatever scenes before it tried. What belongs to a document or an element itself is the ground's (ground.js).
 */
import { fix } from "../host/harden.js";

export function settle() {
  for (const name of Object.getOwnPropertyNames(window)) {
    const { value, configurable } = Object.getOwnPropertyDescriptor(window, name);
    if (value === undefined || !configurable) continue;
    freezeInterface(value);
    fix(window, name, value);
  }
  for (const name of methodsOf(document)) {
    Object.defineProperty(document, name, { value: document[name], writable: false, configurable: false });
  }
}

function freezeInterface(value) {
  if (typeof value !== "function") return;
  Object.freeze(value);
  if (value.prototype) Object.freeze(value.prototype);
}

/** All names under which the document answers with a function, wherever it inherits them from. */
function methodsOf(object) {
  const names = new Set();
  for (let each = object; each !== Object.prototype; each = Object.getPrototypeOf(each)) {
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(each))) {
      if (typeof value === "function" && name !== "constructor") names.add(name);
    }
  }
  return names;
}
