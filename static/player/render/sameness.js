/** Finds out whether a frame looks like the one before, without looking at a pixel. */

const LIVING = "canvas, video, animate, animateMotion, animateTransform, set, input, textarea, select, marquee";
const MOVING = 8; // frames in a row that all look different: what comes then is looked at now and then only
const LOOKED_EVERY = 10; // frames: at two of them in a row

export class Sameness {
  #looked = null; // what the last frame looked like, where it was looked at
  #different = 0; // frames in a row
  #count = 0;

  /** Whether this frame looks like the one before. False where that is not known: saying what it looks like costs time. */
  isAsBefore(element, canvas) {
    this.#count += 1;
    const isLookedAt = this.#different < MOVING || this.#count % LOOKED_EVERY < 2;
    const looks = isLookedAt ? looksOf(element, canvas) : null;
    const isSame = looks !== null && looks === this.#looked;
    this.#looked = looks;
    this.#different = isSame ? 0 : this.#different + 1;
    return isSame;
  }
}

/** All that decides how it looks as a text; null where a text cannot say it. */
function looksOf(element, canvas) {
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
