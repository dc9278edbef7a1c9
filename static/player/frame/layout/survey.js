/**
 * Walks through a drawn frame once and notes what the checks ask for: its texts, and what else is painted.
 * It is a generator that pauses now and then, so that a large frame is measured in slices.
 */
import { colorOf } from "./colors.js";
import { placed } from "./paint-order.js";
import { painterOf } from "./painters.js";
import { isDrawn, isGraphic } from "./svg.js";
import { textOf } from "./texts.js";
import { factorOf, isTurned } from "./transforms.js";
import { shared } from "./rectangles.js";

const ELEMENTS_AT_ONCE = 60;
const MOST_ELEMENTS = 6000; // a frame with more of them is not looked at any further
const EVERYWHERE = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };

/** `{ size, page, texts, painters }`: `page` is the colour behind everything; see texts.js and painters.js. */
export function* survey(canvas, { width, height }) {
  const size = { left: 0, top: 0, right: width, bottom: height };
  const seen = { size, page: colorOf(getComputedStyle(canvas).backgroundColor), texts: [], painters: [], count: 0 };
  const nothing = { opacity: 1, factor: 1, context: [], clips: [], containingClips: [], path: "", box: null };
  const outer = { ...nothing, isTurned: false, isMasked: false, isFiltered: false, isFlexible: false };
  for (const child of canvas.children) yield* visit(child, outer, seen);
  return seen;
}

function* visit(element, outer, seen) {
  seen.count += 1;
  if (seen.count > MOST_ELEMENTS || !isDrawn(element)) return;
  if (seen.count % ELEMENTS_AT_ONCE === 0) yield;
  const style = getComputedStyle(element);
  const opacity = outer.opacity * Number(style.opacity);
  if (style.display === "none" || opacity < 0.01) return;

  const here = within(element, style, { ...outer, opacity }, seen.count);
  const inner = clipped(style, here);
  if (style.visibility === "visible") {
    const painter = painterOf(element, style, here);
    if (painter) seen.painters.push(painter);
    if (painter?.isBox) inner.box = { rect: painter.whole };
    const text = textOf(element, style, inner);
    if (text) seen.texts.push(text);
  }
  if (isGraphic(element)) return;
  let index = 0;
  for (const child of element.children) {
    yield* visit(child, { ...inner, path: `${here.path}/${child.localName}${index++}` }, seen);
  }
}

/** What holds for an element: what holds around it, and what its own style adds. */
function within(element, style, outer, index) {
  const isOutOfFlow = style.position === "absolute" || style.position === "fixed";
  const isMoved = style.transform !== "none" || style.translate !== "none";
  const clips = isOutOfFlow ? outer.containingClips : outer.clips;
  return {
    ...outer,
    ...placed(style, index, outer),
    index,
    clips,
    containingClips: style.position !== "static" || isMoved ? clips : outer.containingClips,
    rect: element.getBoundingClientRect(),
    clip: clips.reduce(shared, EVERYWHERE),
    factor: outer.factor * factorOf(style),
    box: isOutOfFlow || isMoved || style.float !== "none" ? null : outer.box,
    isTurned: outer.isTurned || isTurned(style),
    isMasked: outer.isMasked || style.clipPath !== "none" || style.maskImage !== "none",
    isFiltered: outer.isFiltered || style.filter !== "none" || style.mixBlendMode !== "normal",
    isFlexible: /flex|grid/.test(style.display),
    isPaintedText: outer.isPaintedText || style.backgroundClip.includes("text"),
  };
}

/** What holds for the children: an element that hides its overflow clips them at the inner edge of its borders. */
function clipped(style, here) {
  const [across, down] = [style.overflowX !== "visible", style.overflowY !== "visible"];
  if ((!across && !down) || style.display === "inline") return { ...here };
  const { left, top, right, bottom } = here.rect;
  const border = (side) => Number.parseFloat(style[`border${side}Width`]) * here.factor;
  const edges = {
    left: across ? left + border("Left") : -Infinity,
    right: across ? right - border("Right") : Infinity,
    top: down ? top + border("Top") : -Infinity,
    bottom: down ? bottom - border("Bottom") : Infinity,
  };
  const clips = [...here.clips, edges];
  const contains = style.position !== "static" || style.transform !== "none";
  const clip = shared(here.clip, edges);
  return { ...here, clips, clip, containingClips: contains ? clips : here.containingClips };
}
