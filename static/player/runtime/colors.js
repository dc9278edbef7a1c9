/** Reads CSS colours into [red 0…255, green, blue, alpha 0…1]. */
import { COLOR_NAMES } from "./color-names.js";
import { fromHsl, fromHwb, fromLab, fromLch, fromOklab, fromOklch } from "./color-spaces.js";
import { shown } from "./sentences.js";

/** For each function of CSS Color 4: what its three numbers are, and how they become red, green and blue. */
const FUNCTIONS = {
  rgb: { read: [scaled(255), scaled(255), scaled(255)], convert: (...parts) => parts },
  hsl: { read: [angle, percent, percent], convert: fromHsl },
  hwb: { read: [angle, percent, percent], convert: fromHwb },
  lab: { read: [limited(100), scaled(125), scaled(125)], convert: fromLab },
  lch: { read: [limited(100), chroma(150), angle], convert: fromLch },
  oklab: { read: [limited(1), scaled(0.4), scaled(0.4)], convert: fromOklab },
  oklch: { read: [limited(1), chroma(0.4), angle], convert: fromOklch },
};

export function readColor(text) {
  const color = typeof text === "string" ? parse(text.trim().toLowerCase()) : null;
  if (color === null) {
    const kinds = `a name, #hex, rgb(), rgba(), hsl(), hsla(), ${Object.keys(FUNCTIONS).slice(2).join("(), ")}()`;
    throw new TypeError(`A colour is ${kinds}, but it is ${shown(text)}.`);
  }
  return color;
}

function parse(text) {
  if (text === "transparent") return [0, 0, 0, 0];
  if (Object.hasOwn(COLOR_NAMES, text)) return fromHex(COLOR_NAMES[text]);
  if (/^#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/.test(text)) return fromHex(text.slice(1));
  const [, name, given] = /^(\w+)\(([^()]+)\)$/.exec(text) ?? [];
  const known = /^(rgb|hsl)a$/.test(name) ? name.slice(0, 3) : name;
  return Object.hasOwn(FUNCTIONS, known) ? fromCall(FUNCTIONS[known], given) : null;
}

function fromCall({ read, convert }, given) {
  const parts = given.split(/[\s,/]+/).filter(Boolean);
  if (parts.length < 3 || parts.length > 4) return null;
  // A component that is missing ("none") counts as 0.
  const numbers = [...read, limited(1)]
    .slice(0, parts.length)
    .map((part, index) => (parts[index] === "none" ? 0 : part(parts[index])));
  if (numbers.some(Number.isNaN)) return null;
  const [alpha = 1] = numbers.splice(3);
  return [...convert(...numbers).map((channel) => clamp(channel, 255)), alpha];
}

function fromHex(digits) {
  const whole = digits.length <= 4 ? [...digits].map((digit) => digit + digit).join("") : digits;
  const [red, green, blue, alpha = 255] = whole.match(/../g).map((pair) => parseInt(pair, 16));
  return [red, green, blue, alpha / 255];
}

const clamp = (value, most) => Math.min(Math.max(value, 0), most);

/** Reads a number, or a percentage of `whole`. */
function scaled(whole) {
  return (text) => (text.endsWith("%") ? percent(text) * whole : Number(text));
}

/** The same, kept between 0 and the whole. */
function limited(whole) {
  return (text) => clamp(scaled(whole)(text), whole);
}

function chroma(whole) {
  return (text) => Math.max(0, scaled(whole)(text));
}

function percent(text) {
  return Number(text.replace(/%$/, "")) / 100;
}

function angle(text) {
  const turns = { deg: 1, rad: 180 / Math.PI, grad: 0.9, turn: 360 };
  const [, number, unit = "deg"] = /^(.*?)(deg|g?rad|turn)?$/.exec(text);
  return Number(number) * turns[unit];
}
