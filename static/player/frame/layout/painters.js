/**
 * What is painted besides texts: `{ place, rect, whole, colors, isOpaque, isBox }`. `rect` is the visible part of
 * `whole`; `colors` are those it may have at a point (a gradient's stops), null when that cannot be known.
 */
import { colorOf, faded, stopsOf } from "./colors.js";
import { placeOfContent } from "./paint-order.js";
import { areaOf, shared } from "./rectangles.js";
import { isPicture, isShape } from "./svg.js";

const OPAQUE = 0.98;
const SIDES = ["Top", "Right", "Bottom", "Left"];

export function painterOf(element, style, here) {
  const paint = paintOf(element, style, here);
  const rect = shared(here.rect, here.clip);
  if (!paint || areaOf(rect) === 0) return null;
  const isKnown = !here.isFiltered && !here.isMasked;
  const colors = isKnown ? (paint.colors?.map((color) => faded(color, here.opacity)) ?? null) : null;
  const isOpaque = paint.isSolid && !here.isMasked && here.opacity > OPAQUE;
  return { place: here.place, isBox: false, ...paint, colors, isOpaque, rect, whole: here.rect };
}

/** `{ colors, isSolid }` and what else differs, or null for what paints nothing. */
function paintOf(element, style, here) {
  const content = { place: placeOfContent(here.context, here.index) };
  if (isShape(element)) return paintOfShape(element, style, content);
  if (isPicture(element)) return { ...content, colors: null, isSolid: true };
  if (element instanceof SVGElement) return null;
  return paintOfBox(element, style);
}

function paintOfShape({ localName }, style, content) {
  const fill = style.fill === "none" ? [0, 0, 0, 0] : colorOf(style.fill);
  const alpha = fill[3] * Number(style.fillOpacity);
  const isLine = alpha === 0 && !style.fill.startsWith("url");
  if (isLine) return style.stroke === "none" ? null : { ...content, colors: [fill], isSolid: false };
  const isRectangle = localName === "rect" && !style.fill.startsWith("url");
  const colors = isRectangle ? [faded(fill, Number(style.fillOpacity))] : null;
  return { ...content, colors, isSolid: isRectangle && alpha > OPAQUE };
}

function paintOfBox(element, style) {
  const { backgroundColor, backgroundImage, backgroundClip, backdropFilter } = style;
  if (backgroundClip.includes("text")) return null;
  const color = colorOf(backgroundColor);
  const image = backgroundImage === "none" ? null : paintOfImage(backgroundImage);
  const isOpaque = color[3] > OPAQUE || Boolean(image?.isSolid);
  const isBox = (color[3] > 0.05 || image !== null || hasBorder(style)) && style.display !== "inline";
  if (hasPseudoElements(element) || (backdropFilter && backdropFilter !== "none")) {
    return { colors: null, isSolid: isOpaque, isBox };
  }
  if (image) return { colors: image.colors?.map((stop) => onColor(stop, color)) ?? null, isSolid: isOpaque, isBox };
  if (color[3] > 0) return { colors: [color], isSolid: isOpaque, isBox };
  return hasBorder(style) ? { colors: [[0, 0, 0, 0]], isSolid: false, isBox } : null;
}

/** Gradients are known by their stops; several of them lie on each other in too many ways. */
function paintOfImage(image) {
  if (/url\(|image-set|cross-fade|element\(/.test(image)) return { colors: null, isSolid: false };
  const colors = stopsOf(image);
  const isSingle = image.match(/gradient\(/g)?.length === 1;
  return { colors: isSingle ? colors : null, isSolid: isSingle && colors.every(([, , , alpha]) => alpha > OPAQUE) };
}

/** One translucent colour on another. */
function onColor(top, below) {
  const alpha = top[3] + below[3] * (1 - top[3]);
  if (alpha === 0) return [0, 0, 0, 0];
  const channel = (index) => (top[index] * top[3] + below[index] * below[3] * (1 - top[3])) / alpha;
  return [channel(0), channel(1), channel(2), alpha];
}

const hasBorder = (style) =>
  SIDES.some(
    (side) =>
      Number.parseFloat(style[`border${side}Width`]) >= 1 &&
      style[`border${side}Style`] !== "none" &&
      colorOf(style[`border${side}Color`])[3] > 0.05,
  );

/** Only style sheets make them, so a scene without one is not asked. */
function hasPseudoElements(element) {
  if (element.getRootNode().styleSheets.length < 2) return false;
  return ["::before", "::after"].some((name) => !/^(none|normal)$/.test(getComputedStyle(element, name).content));
}
