/** Reads CSS colours into [red 0…255, green, blue, alpha 0…1]. */
import { COLOR_NAMES } from "./color-names.js";
import { shown } from "./sentences.js";

export function readColor(text) {
  const color = typeof text === "string" ? parse(text.trim().toLowerCase()) : null;
  if (color === null) {
    throw new TypeError(`A colour is a name, #hex, rgb(), rgba(), hsl() or hsla(), but it is ${shown(text)}.`);
  }
  return color;
}

function parse(text) {
  if (text === "transparent") return [0, 0, 0, 0];
  if (Object.hasOwn(COLOR_NAMES, text)) return fromHex(COLOR_NAMES[text]);
  if (/^#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/.test(text)) return fromHex(text.slice(1));
  const call = /^(rgb|hsl)a?\(([^()]+)\)$/.exec(text);
  if (call === null) return null;
  const parts = call[2].split(/[\s,/]+/).filter(Boolean);
  if (parts.length < 3 || parts.length > 4) return null;
  const alpha = parts.length === 4 ? amount(parts[3], 1) : 1;
  const color = call[1] === "rgb" ? parts.slice(0, 3).map((part) => amount(part, 255)) : fromHsl(...parts);
  return [...color, alpha].some(Number.isNaN) ? null : [...color.map((part) => clamp(part, 255)), clamp(alpha, 1)];
}

function fromHex(digits) {
  const whole = digits.length <= 4 ? [...digits].map((digit) => digit + digit).join("") : digits;
  const [red, green, blue, alpha = 255] = whole.match(/../g).map((pair) => parseInt(pair, 16));
  return [red, green, blue, alpha / 255];
}

/** Formula of CSS Color 4, section 7.1. */
function fromHsl(hueText, saturationText, lightnessText) {
  const hue = angle(hueText);
  const saturation = clamp(percent(saturationText), 1);
  const lightness = clamp(percent(lightnessText), 1);
  const reach = saturation * Math.min(lightness, 1 - lightness);
  return [0, 8, 4].map((offset) => {
    const place = (((offset + hue / 30) % 12) + 12) % 12;
    return 255 * (lightness - reach * Math.max(-1, Math.min(place - 3, 9 - place, 1)));
  });
}

const clamp = (value, most) => Math.min(Math.max(value, 0), most);
const percent = (text) => Number(text.replace(/%$/, "")) / 100;
const amount = (text, whole) => (text.endsWith("%") ? percent(text) * whole : Number(text));

function angle(text) {
  const turns = { deg: 1, rad: 180 / Math.PI, grad: 0.9, turn: 360 };
  const [, number, unit = "deg"] = /^(.*?)(deg|g?rad|turn)?$/.exec(text);
  return Number(number) * turns[unit];
}
