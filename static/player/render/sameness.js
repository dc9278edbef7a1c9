/** Finds out whether a frame looks like the one before, without looking at a pixel. */

const LIVING = "canvas, video, animate, animateMotion, animateTransform, set, input, textarea, select, marquee";

/** All that decides how it looks as a text; null where a text cannot say it. */
export function looksOf(element, canvas) {
  if (element.querySelector(LIVING) !== null || element.getAnimations({ subtree: true }).length > 0) return null;
  if (document.adoptedStyleSheets.length > 0 || isScrolled(element)) return null;
  const around = [document.documentElement, document.body, canvas].map((each) => each.cloneNode(false).outerHTML);
  const rules = [...document.styleSheets].map((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText).join(""));
  return [...around, ...rules, element.innerHTML].join("\n");
}

function isScrolled(element) {
  for (const each of element.getElementsByTagName("*")) {
    if (each.scrollTop !== 0 || each.scrollLeft !== 0) return true;
  }
  return false;
}
