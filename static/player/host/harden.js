/**
 * Freezes the language itself, so that no scene changes it for the next one or for its own verdict, and takes away
 * code made from text. Called once by each host, after its own modules were loaded and before any scene is.
 */
import { Refusal } from "./failures.js";

// The host's own way to make a program run: scenes find a function in its place that refuses.
export const RealFunction = Function;

const LANGUAGE = [
  "Object Function Array Number Boolean String Symbol Date Promise RegExp Error AggregateError EvalError RangeError",
  "ReferenceError SyntaxError TypeError URIError SuppressedError JSON Math Intl ArrayBuffer SharedArrayBuffer Atomics",
  "Uint8Array Int8Array Uint16Array Int16Array Uint32Array Int32Array BigUint64Array BigInt64Array Uint8ClampedArray",
  "Float16Array Float32Array Float64Array DataView Map BigInt Set Iterator WeakMap WeakSet WeakRef Proxy Reflect",
  "FinalizationRegistry DisposableStack AsyncDisposableStack decodeURI decodeURIComponent encodeURI",
  "encodeURIComponent escape unescape eval isFinite isNaN parseFloat parseInt",
].join(" ").split(" ");

/** What no global name leads to. */
const HIDDEN = [
  function* () {},
  async () => {},
  async function* () {},
  [][Symbol.iterator](),
  ""[Symbol.iterator](),
  new Map()[Symbol.iterator](),
  new Set()[Symbol.iterator](),
  "".matchAll(/x/g),
  (function* () {})(),
  (async function* () {})(),
].map(Object.getPrototypeOf);

export function harden(scope = globalThis) {
  refuseText(scope);
  const values = LANGUAGE.filter((name) => name in scope).map((name) => scope[name]);
  for (const prototype of [Object.prototype, ...errorPrototypes(scope)]) allowOverriding(prototype);
  freezeDeeply([...values, ...HIDDEN]);
  for (const name of LANGUAGE) if (name in scope) fix(scope, name, scope[name]);
}

/** Freezes what these objects hold, however deep, and everything that those inherit from unless `inherited` is false. */
export function freezeDeeply(objects, { inherited = true } = {}) {
  const waiting = [...objects];
  const seen = new Set();
  while (waiting.length > 0) {
    const object = waiting.pop();
    const isObject = (typeof object === "object" && object !== null) || typeof object === "function";
    if (!isObject || seen.has(object)) continue;
    seen.add(object);
    if (inherited) waiting.push(Object.getPrototypeOf(object));
    for (const key of Reflect.ownKeys(object)) {
      const { value, get, set } = Object.getOwnPropertyDescriptor(object, key);
      waiting.push(value, get, set);
    }
    // Typed arrays with elements cannot be frozen; none is reachable from the language itself.
    Object.freeze(object);
  }
}

/** Makes a global name mean the same for ever. */
export function fix(scope, name, value) {
  Object.defineProperty(scope, name, { value, writable: false, enumerable: false, configurable: false });
}

/** `eval`, `Function` and the constructors of the other kinds of functions. */
function refuseText(scope) {
  const refuse = () => {
    throw new Refusal("A scene cannot make code from text.");
  };
  const kinds = [function () {}, function* () {}, async () => {}, async function* () {}];
  for (const prototype of kinds.map(Object.getPrototypeOf)) {
    const { name } = prototype.constructor;
    const Refusing = { [name]: function () { return refuse(); } }[name];
    Object.defineProperty(Refusing, "prototype", { value: prototype });
    Object.defineProperty(prototype, "constructor", { value: Refusing });
    if (name === "Function") Object.defineProperty(scope, "Function", { value: Refusing });
  }
  Object.defineProperty(scope, "eval", { value: refuse });
}

const errorPrototypes = (scope) =>
  LANGUAGE.filter((name) => name.endsWith("Error") && name in scope).map((name) => scope[name].prototype);

/**
 * `object.toString = …` fails when the inherited property is frozen. As accessors these stay what they are, and
 * assigning them on an object that inherits them gives that object its own.
 */
function allowOverriding(prototype) {
  for (const key of Object.getOwnPropertyNames(prototype)) {
    const { value, enumerable } = Object.getOwnPropertyDescriptor(prototype, key);
    if (value === undefined) continue;
    const set = function (own) {
      if (this === prototype) throw new TypeError(`${key} of all objects cannot be changed.`);
      Object.defineProperty(this, key, { value: own, writable: true, enumerable: true, configurable: true });
    };
    Object.defineProperty(prototype, key, { get: () => value, set, enumerable, configurable: false });
  }
}
