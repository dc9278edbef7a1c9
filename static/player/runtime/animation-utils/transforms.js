/**
 * The functions of the CSS transform property as JavaScript functions. Numbers get the usual unit (px, deg) or the
 * one that follows them; texts such as "50%" have their own.
 */
import { requireArray, requireNumber, shown } from "../sentences.js";

/** Joins transforms into one value: `makeTransform([rotate(45), translate(50, 50)])`. */
export function makeTransform(transforms) {
  requireArray(transforms, "What makeTransform() takes");
  for (const transform of transforms) {
    if (typeof transform === "string" && transform.trim() !== "") continue;
    throw new TypeError(`makeTransform() takes transforms such as rotate(45), but one is ${shown(transform)}.`);
  }
  return transforms.join(" ");
}

export const matrix = (...values) => plain("matrix", values, 6);
export const matrix3d = (...values) => plain("matrix3d", values, 16);
export const perspective = (...length) => measured("perspective", length, "px", 1);

export const rotate = (...angle) => measured("rotate", angle, "deg", 1);
export const rotateX = (...angle) => measured("rotateX", angle, "deg", 1);
export const rotateY = (...angle) => measured("rotateY", angle, "deg", 1);
export const rotateZ = (...angle) => measured("rotateZ", angle, "deg", 1);

export function rotate3d(x, y, z, ...angle) {
  const axis = numbers("rotate3d", [x, y, z]).join(", ");
  return `rotate3d(${axis}, ${lengths("rotate3d", angle, "deg", 1)})`;
}

export const scale = (x, y) => plain("scale", y === undefined ? [x] : [x, y]);
export const scale3d = (...values) => plain("scale3d", values, 3);
export const scaleX = (x) => plain("scaleX", [x]);
export const scaleY = (y) => plain("scaleY", [y]);
export const scaleZ = (z) => plain("scaleZ", [z]);

export const skew = (...angles) => measured("skew", angles, "deg", 2);
export const skewX = (...angle) => measured("skewX", angle, "deg", 1);
export const skewY = (...angle) => measured("skewY", angle, "deg", 1);

/** `translate(10)`, `translate(10, 20)`, `translate(10, "%")`, `translate(10, "%", 20, "px")`. */
export const translate = (...values) => measured("translate", values, "px", 2);
export const translate3d = (...values) => measured("translate3d", values, "px", 3);
export const translateX = (...length) => measured("translateX", length, "px", 1);
export const translateY = (...length) => measured("translateY", length, "px", 1);
export const translateZ = (...length) => measured("translateZ", length, "px", 1);

const plain = (name, values, count = values.length) => `${name}(${numbers(name, values, count).join(", ")})`;
const measured = (name, values, unit, most) => `${name}(${lengths(name, values, unit, most)})`;

function numbers(name, values, count = values.length) {
  if (values.length !== count) throw new TypeError(`${name}() takes ${count} numbers, but it got ${values.length}.`);
  values.forEach((value) => requireNumber(value, `Each value of ${name}()`));
  return values;
}

const UNIT = /^(%|[a-z]+)$/i;
const LENGTH = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?(%|[a-z]+)?$|^[a-z-]+\(.*\)$/i;

/** Values, each followed by its unit or not, as CSS writes them. */
function lengths(name, values, unit, most) {
  const written = [];
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index];
    if (typeof value === "string" && LENGTH.test(value.trim())) {
      written.push(value.trim());
      continue;
    }
    requireNumber(value, `Each value of ${name}()`);
    const hasUnit = typeof values[index + 1] === "string" && UNIT.test(values[index + 1]);
    written.push(`${value}${hasUnit ? values[(index += 1)] : unit}`);
  }
  if (written.length >= 1 && written.length <= most) return written.join(", ");
  const wanted = most === 1 ? "one value" : `1 to ${most} values`;
  throw new TypeError(`${name}() takes ${wanted}, but it got ${written.length}.`);
}
