/** Finds values that became no number on their way into the picture. */
import { declarations, pieces } from "./markup.js";

const BROKEN = /(?<![\w-])-?(NaN|undefined|Infinity)(?![\w-]*[a-z]{3})/;
const SUSPICIOUS = /NaN|undefined|Infinity/;
// Names that somebody chose; a font may well be called Infinity.
const WORDS = new Set(["class", "id", "alt", "title", "name", "href", "src", "xlink:href", "font-family", "content", "aria-label"]);

/** Returns sentences without a frame: `The opacity of a <div> is NaN`. */
export function brokenNumbers(markup) {
  if (!SUSPICIOUS.test(markup)) return [];
  const sentences = new Set();
  for (const { tag, attributes } of pieces(markup)) {
    if (!tag) continue;
    for (const [name, value] of [...declarations(attributes.get("style")), ...attributes]) {
      const broken = name !== "style" && !isWord(name) && BROKEN.exec(value);
      if (broken) sentences.add(`The ${name} of a <${tag}> is ${value === broken[0] ? value : `"${value.slice(0, 80)}"`}`);
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
