/** Whether a frame's markup shows anything. */
import { declarations, pieces } from "./markup.js";

const GRAPHICS = new Set("img video canvas path rect circle ellipse line polyline polygon image use hr".split(" "));
const PAINTS = /^(background(-color|-image)?|border(-top|-right|-bottom|-left)?|box-shadow|outline)$/;
const SIZE = /^(width|height)$/;
const WHOLE = /^(100%|100vw|100vh|auto)$/;
const CLEAR = /^(none|transparent|0(px)?|rgba\([^()]*,\s*0(\.0+)?\)|(0(px)? )?none.*)$/;

/**
 * "content" for texts, graphics and painted boxes with a size of their own, "background" for painted boxes that cover
 * what they are in, null for nothing at all.
 */
export function visibleIn(markup) {
  const open = [];
  let background = null;
  let hiddenSince = 0;
  for (const { tag, attributes, close, text } of pieces(markup)) {
    if (close) {
      open.pop();
      if (open.length < hiddenSince) hiddenSince = 0;
    } else if (tag) {
      open.push(tag);
      if (hiddenSince) continue;
      if (isHidden(attributes)) hiddenSince = open.length;
      else if (GRAPHICS.has(tag) && !open.includes("defs")) return "content";
      else if (isPainted(attributes)) {
        if (hasOwnSize(attributes)) return "content";
        background = "background";
      }
    } else if (!hiddenSince && text.trim() && !isUnseen(open.at(-1))) return "content";
  }
  return background;
}

const isUnseen = (tag) => ["style", "script", "title", "desc"].includes(tag);

function isHidden(attributes) {
  if (Number(attributes.get("opacity") ?? 1) <= 0) return true;
  for (const [property, value] of declarations(attributes.get("style"))) {
    if (property === "opacity" && Number(value) <= 0) return true;
    if (property === "display" && value === "none") return true;
    if (property === "visibility" && value === "hidden") return true;
  }
  return false;
}

function isPainted(attributes) {
  for (const [property, value] of declarations(attributes.get("style"))) {
    if (PAINTS.test(property) && !CLEAR.test(value)) return true;
  }
  return false;
}

function hasOwnSize(attributes) {
  for (const [property, value] of declarations(attributes.get("style"))) {
    if (SIZE.test(property) && !WHOLE.test(value)) return true;
  }
  return false;
}
