/** Mixes CSS values that have the same shape: the numbers and the colours in them change, words and units stay. */
import { COLOR_NAMES } from "../color-names.js";
import { readColor } from "../colors.js";
import { shown } from "../sentences.js";

const TOKEN = /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl)a?\([^()]*\)|[a-z_][\w-]*|[+-]?\d*\.?\d+(?:e[+-]?\d+)?/gi;
// What stands in a shape where a number or a colour was.
const [NUMBER, COLOR] = ["\u0000", "\u0001"];
const HOLES = /[\u0000\u0001]/g;

/** `mix` maps one number for each value to their mixture. `name` is the property, for sentences. */
export function mixedValues(values, mix, name) {
  if (values.every((value) => value === values[0])) return values[0];
  if (values.every((value) => typeof value === "number")) return mix(values);
  const parts = values.map((value) => taken(value, name));
  // A bare 0 needs no unit.
  const { shape } = parts.find(({ bare }) => !bare) ?? parts[0];
  const isSingle = [...shape.matchAll(HOLES)].length === 1;
  if (!parts.every((part) => part.shape === shape || (part.bare && isSingle && !shape.includes(COLOR)))) {
    const said = values.map(shown).join(" and ");
    throw new TypeError(`The ${name} of interpolateStyles() needs values of one shape and unit, not ${said}.`);
  }
  let index = -1;
  return shape.replace(HOLES, () => {
    index += 1;
    return filled(parts.map(({ holes }) => holes[index]), mix);
  });
}

function taken(value, name) {
  if (value === 0 || value === "0") return { shape: NUMBER, holes: [0], bare: true };
  if (typeof value !== "string" && typeof value !== "number") {
    throw new TypeError(`The ${name} of interpolateStyles() must be a number or a text, but it is ${shown(value)}.`);
  }
  const holes = [];
  const shape = String(value).replace(TOKEN, (token) => {
    const isWord = /^[a-z_]/i.test(token);
    if (isWord && !isColor(token)) return token;
    const isNumber = !isWord && token[0] !== "#";
    holes.push(isNumber ? Number(token) : readColor(token));
    return isNumber ? NUMBER : COLOR;
  });
  return { shape, holes, bare: false };
}

/** Whether a word is a colour's name or a call that makes one. */
function isColor(word) {
  return word.includes("(") || word === "transparent" || Object.hasOwn(COLOR_NAMES, word.toLowerCase());
}

function filled(contents, mix) {
  if (!Array.isArray(contents[0])) return mix(contents);
  const channel = (index, most) => Math.min(Math.max(mix(contents.map((color) => color[index])), 0), most);
  const [red, green, blue] = [0, 1, 2].map((index) => Math.round(channel(index, 255)));
  return `rgba(${red}, ${green}, ${blue}, ${Number(channel(3, 1).toFixed(3))})`;
}
