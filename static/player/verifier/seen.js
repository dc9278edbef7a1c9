/** A frame's markup as an eye meets it: every visible text and graphic, with the style that reaches it. */
import { pieces } from "./markup.js";
import { styleInside, styleOfPicture } from "./style.js";

const GRAPHICS = new Set("img video canvas path rect circle ellipse line polyline polygon image use hr".split(" "));
const UNSEEN = new Set(["style", "script", "title", "desc", "defs"]);

/** Yields `{ text, style }`, with text null for graphics and for painted boxes. */
export function* seen(markup, picture) {
  const open = [styleOfPicture(picture)];
  for (const piece of pieces(markup)) {
    const around = open.at(-1);
    if (piece.close) {
      const closed = open.pop();
      if (closed.paints) open.at(-1).background.covered = true;
    } else if (piece.tag) {
      const style = styleInside(around, piece);
      if (UNSEEN.has(piece.tag)) style.hidden = true;
      if (GRAPHICS.has(piece.tag)) style.paints = true;
      open.push(style);
      if (style.paints && !style.hidden) yield { text: null, style };
    } else if (piece.text.trim() && !around.hidden) yield { text: piece.text.trim(), style: around };
  }
}
