/** Finds out whether a frame shows what is not recorded, or not as the page shows it: such frames are photographed. */

// Sides that are sorted by their depth or not shown from behind, and glass that blurs what lies behind it.
const MISDRAWN = /preserve-3d|backface-visibility|backdrop-filter/i;

/** In the element's own markup, or in a style sheet that the scene brought. */
export function isUnseen(element) {
  return element.querySelector("canvas") !== null || MISDRAWN.test(element.innerHTML);
}
