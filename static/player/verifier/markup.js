/** Walks through markup that React wrote: well-formed, quoted attributes, escaped text. */

const PIECE = /<(\/?)([a-zA-Z][\w:-]*)((?:\s+[^\s=>"/]+(?:="[^"]*")?)*)\s*(\/?)>|<!--[\s\S]*?-->|([^<]+)/g;
const ATTRIBUTE = /([^\s=>"/]+)(?:="([^"]*)")?/g;
const VOID = new Set("area base br col embed hr img input link meta source track wbr".split(" "));

/** Yields `{ tag, attributes }`, `{ close: tag }` and `{ text }`; elements without content close at once. */
export function* pieces(markup) {
  for (const [, slash, tag, attributes, selfClosing, text] of markup.matchAll(PIECE)) {
    if (text !== undefined) yield { text: unescaped(text) };
    else if (tag === undefined) continue;
    else if (slash) yield { close: tag };
    else {
      yield { tag, attributes: readAttributes(attributes) };
      if (selfClosing || VOID.has(tag)) yield { close: tag };
    }
  }
}

function readAttributes(text) {
  const attributes = new Map();
  for (const [, name, value = ""] of text.matchAll(ATTRIBUTE)) attributes.set(name, unescaped(value));
  return attributes;
}

/** Yields the [property, value] pairs of a style attribute; semicolons inside of quotes and brackets do not divide. */
export function* declarations(style) {
  for (const [declaration] of (style ?? "").matchAll(/(?:"[^"]*"|'[^']*'|\([^()]*(?:\([^()]*\)[^()]*)*\)|[^;])+/g)) {
    const colon = declaration.indexOf(":");
    if (colon > 0) yield [declaration.slice(0, colon).trim(), declaration.slice(colon + 1).trim()];
  }
}

const ENTITIES = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#x27;": "'" };
const unescaped = (text) => text.replace(/&(amp|lt|gt|quot|#x27);/g, (entity) => ENTITIES[entity]);
