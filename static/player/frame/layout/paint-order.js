/**
 * What is painted before what, by the rules of stacking contexts (CSS 2.2, appendix E) in short: a place is a list
 * of steps `[z-index, phase, index in the document]`, one for each context around it, and places compare like words.
 */

const [IN_FLOW, CONTENT, CONCONTENT] = [0, 1, 2];

/** The place of an element, and of what is inside of it: `{ place, context }`. */
export function placed(style, index, outer) {
  if (!isContext(style, outer)) return { place: [...outer.context, [0, IN_FLOW, index]], context: outer.context };
  const place = [...outer.context, [Number.parseInt(style.zIndex, 10) || 0, CONCONTENT, index]];
  return { place, context: place };
}

/** Texts and pictures lie above the backgrounds of everything that flows beside them. */
export const placeOfContent = (context, index) => [...context, [0, CONTENT, index]];

export function isBelow(one, other) {
  for (let depth = 0; depth < one.length && depth < other.length; depth += 1) {
    for (let part = 0; part < 3; part += 1) {
      const difference = one[depth][part] - other[depth][part];
      if (difference !== 0) return difference < 0;
    }
  }
  return one.length < other.length; // a context's own background comes before what is inside of it
}

function isContext(style, outer) {
  if (style.position !== "static" || Number(style.opacity) < 1) return true;
  if (style.transform !== "none" || style.filter !== "none" || style.mixBlendMode !== "normal") return true;
  return style.isolation === "isolate" || (style.zIndex !== "auto" && outer.isFlexible);
}
