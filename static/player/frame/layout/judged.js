/** Which texts of a frame can be judged: those that are seen, and of these the ones that rest. */
import { isBelow } from "./paint-order.js";
import { areaOf, around, centreOf, holds, isClose, isInside, shared } from "./rectangles.js";

// Fainter texts are decoration: large numbers behind the content, watermarks.
const FAINT = 0.15;
const STILL = 0.5; // pixels from one frame to the next
const STEADY = 0.005; // of opacity

/** The frame's texts that a person sees, each with `rests`; `after` is the survey of a neighbouring frame. */
export function judged({ texts, painters }, after) {
  const later = new Map(after.texts.map((text) => [text.path, text]));
  const covers = painters.filter(({ isOpaque }) => isOpaque);
  return texts
    .filter((text) => text.strength >= FAINT && text.visible.length > 0 && !isCovered(text, covers))
    .map((text) => ({ ...text, rests: isSteady(text, later.get(text.path)) }));
}

/** Whether something opaque lies on the whole text or on its middle. */
function isCovered(text, covers) {
  const rect = around(text.visible);
  const middle = centreOf(rect);
  return covers.some((cover) => holds(cover.rect, middle) && isBelow(text.place, cover.place));
}

function isSteady(text, other) {
  if (!other) return false;
  return (
    isClose(text.rect, other.rect, STILL) &&
    isClose(text.clip, other.clip, STILL) &&
    text.lines.length === other.lines.length &&
    text.color.every((channel, index) => Math.abs(channel - other.color[index]) <= (index < 3 ? 1 : STEADY)) &&
    Math.abs(text.strength - other.strength) <= STEADY
  );
}

/** How much of the lines of `one` lies under those of `other`. */
export function sharedArea(one, other) {
  const parts = one.visible.flatMap((line) => other.visible.map((each) => areaOf(shared(line, each))));
  return parts.reduce((sum, part) => sum + part, 0);
}

/** How far letters may stand over an edge unnoticed: their sides and the last letter's tracking are empty. */
export const toleranceOf = ({ fontSize, tracking }) => Math.max(1, fontSize * 0.05 + Math.max(0, tracking));

export const isWholeIn = (text, rect) => text.lines.every((line) => isInside(line, rect, toleranceOf(text)));
