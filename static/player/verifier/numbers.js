/** Finds values that became no number on their way into the picture. */
import { declarations, pieces } from "./markup.js";

// Also with a sign or a unit: undefinedpx, -Infinitydeg. Paths have no words, so there nothing around it matters.
const BROKEN = /(?<![\w-])-?(NaN|undefined|Infinity)(%|[a-z]{1,4})?(?![\w-])/;
const WORDS_OF_IT = ["NaN", "undefined", "Infinity"];
const SUSPICIOUS = new RegExp(WORDS_OF_IT.join("|"));
// Names that somebody chose; a font may well be called Infinity.
const WORDS = new Set("class id alt title name href src xlink:href font-family content aria-label".split(" "));

/** Returns sentences without a frame: `The opacity of a <div> is NaN`. */
export function brokenNumbers(markup) {
  if (!WORDS_OF_IT.some((word) => markup.includes(word))) return []; // many times as fast as a pattern
  const sentences = new Set();
  for (const { tag, attributes } of pieces(markup)) {
    if (!tag) continue;
    for (const [name, value] of [...declarations(attributes.get("style")), ...attributes]) {
      if (name === "style" || isWord(name) || !(name === "d" ? SUSPICIOUS : BROKEN).test(value)) continue;
      const shown = /^-?\w+$/.test(value) ? value : `"${value.slice(0, 80)}"`;
      sentences.add(`The ${name} of a <${tag}> is ${shown}`);
    }
  }
  return [...sentences];
}

const isWord = (name) => WORDS.has(name) || name.startsWith("--") || name.startsWith("data-");

/** Whether a text that can be read in the picture is a number that is none. */
export function showsNoNumber(markup) {
  if (!markup.includes("NaN")) return false;
  for (const { text } of pieces(markup)) if (text !== undefined && /(?<!\w)NaN(?!\w)/.test(text)) return true;
  return false;
}
