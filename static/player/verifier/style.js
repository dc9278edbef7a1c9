/** What of an element's style reaches the texts and graphics in it, as far as inline styles tell. Lengths in pixels. */
import { readColor } from "../runtime/colors.js";
import { declarations } from "./markup.js";

const UNJUDGED = /^(text-shadow|-webkit-text|background-clip|-webkit-background-clip|mix-blend-mode|filter|mask|clip-path)/;
const BACKGROUND = /^background(-color|-image)?$/;

export function styleOfPicture({ width, height }) {
  return {
    tag: "body",
    hidden: false,
    size: 16,
    scale: 1,
    color: [0, 0, 0, 1],
    opacity: 1,
    judged: true,
    // Shared by all elements up to the next background: what has been painted onto it covers it for all of them.
    background: { color: [255, 255, 255, 1], covered: false },
    paints: false,
    bounds: { left: 0, top: 0, right: width, bottom: height },
  };
}

/** The style of an element inside of one with the style `around`. What cannot be known is null. */
export function styleInside(around, { tag, attributes }) {
  const own = new Map(declarations(attributes.get("style")));
  const opacity = Number(own.get("opacity") ?? attributes.get("opacity") ?? 1);
  const transform = readTransform(own.get("transform"));
  const style = {
    ...around,
    tag,
    hidden: around.hidden || opacity <= 0 || own.get("display") === "none" || own.get("visibility") === "hidden",
    size: tag === "svg" ? null : sizeInside(around.size, own.get("font-size")),
    scale: around.scale === null || transform.scale === null ? null : around.scale * transform.scale,
    color: own.has("color") ? colorOrNull(own.get("color"), around.color) : around.color,
    opacity: around.opacity * opacity,
    judged: around.judged && ![...own.keys()].some((property) => UNJUDGED.test(property)),
    paints: false,
    bounds: moved(boundsInside(around.bounds, own), transform),
  };
  if (leavesItsParent(own)) style.background = { color: null, covered: true };
  const painted = [...own].filter(([property]) => BACKGROUND.test(property)).map(([, value]) => value);
  if (painted.length) {
    const color = painted.length === 1 ? colorOrNull(painted[0], null) : null;
    if (color?.[3] === 0) return style;
    style.paints = true;
    style.background = { color: color?.[3] === 1 ? color : null, covered: false };
    style.opacity = 1; // it fades together with its background
  }
  return style;
}

function colorOrNull(text, inherited) {
  if (/^(inherit|currentcolor)$/i.test(text)) return inherited;
  try {
    return readColor(text);
  } catch (error) {
    if (error instanceof TypeError) return null; // a gradient, a variable, a newer notation
    throw error;
  }
}

function sizeInside(around, text) {
  if (text === undefined) return around;
  const [, number, unit] = /^([\d.]+)(px|em|rem|%)?$/.exec(text) ?? [];
  if (number === undefined) return null;
  const relative = { em: around, "%": around === null ? null : around / 100, rem: 16, px: 1, undefined: 1 }[unit];
  return relative === null ? null : Number(number) * relative;
}

const pixels = (text) => (/^-?[\d.]+(px)?$/.test(text ?? "") ? parseFloat(text) : null);

/** An element without a place of its own is taken to lie somewhere inside of its parent. */
function boundsInside(around, own) {
  if (own.get("position") !== "absolute" || around === null) return around;
  const inset = pixels(own.get("inset"));
  const left = pixels(own.get("left")) ?? inset;
  const top = pixels(own.get("top")) ?? inset;
  const isWide = own.get("width") === "100%" || inset === 0;
  return {
    left: left === null ? -Infinity : around.left + left,
    top: top === null ? -Infinity : around.top + top,
    right: left !== null && isWide ? around.right + left : Infinity,
    bottom: top !== null && isWide ? around.bottom + top : Infinity,
  };
}

/** Such as a label above a bar: what is behind it is not its parent. */
function leavesItsParent(own) {
  if (own.get("position") !== "absolute") return false;
  return ["left", "top", "right", "bottom"].some((edge) => /^-|^\d{3,}(\.\d+)?%/.test(own.get(edge) ?? ""));
}

function moved(bounds, { x, y }) {
  if (bounds === null || x === null || y === null) return null;
  return { left: bounds.left + x, right: bounds.right + x, top: bounds.top + y, bottom: bounds.bottom + y };
}

/** `{ x, y, scale }` of a transform of pixel translations and scales; nulls for what it also does. */
function readTransform(text = "none") {
  const read = { x: 0, y: 0, scale: 1 };
  for (const [, name, list] of text.matchAll(/([a-zA-Z0-9]+)\(([^()]*)\)/g)) {
    const values = list.split(",").map((value) => value.trim());
    const isMove = /^translate(3d|X|Y)?$/.test(name);
    if (isMove && values.every((value) => pixels(value) !== null)) {
      read.x += name === "translateY" ? 0 : pixels(values[0]);
      read.y += name === "translateY" ? pixels(values[0]) : (pixels(values[1]) ?? 0);
    } else if (name === "scale" && values.every(Number)) read.scale *= Math.max(...values.map(Math.abs));
    else if (isMove || /^(rotate|skew)(Z|X|Y)?$/.test(name)) Object.assign(read, { x: null, y: null });
    else Object.assign(read, { x: null, y: null, scale: null });
  }
  return read;
}
