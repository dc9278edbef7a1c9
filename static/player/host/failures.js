/** Says what went wrong in scene code in words that name the cause. */

// React's shipped build only gives numbers (its list: github.com/facebook/react, scripts/error-codes).
const REACT_SENTENCES = {
  31: () => "An object cannot be shown as text: render one of its fields instead.",
  60: () => "An element can have either children or dangerouslySetInnerHTML, not both.",
  61: () => "dangerouslySetInnerHTML must be an object with the field __html.",
  62: () => "A style must be an object such as {{ color: \"red\" }}, not a text.",
  130: (args) => `A component that is used here is ${args[0] || "undefined"}: check its import or its name.`,
  137: (args) => `<${args[0]}> cannot have children.`,
  185: () => "The scene changes its own state after every rendering, which never ends.",
  399: (args) => `<${args[0]}> cannot have children.`,
  300: () => "The scene calls fewer hooks in some frames: call hooks before any early return.",
  301: () => "The scene sets its own state in every rendering, which never ends.",
  310: () => "The scene calls more hooks in some frames: call hooks before any early return.",
  321: () => "A hook is called outside of a component.",
  426: () => "The scene waits for something that never comes: scenes cannot load data.",
  482: () => "The component is async: scenes cannot wait, every frame is drawn at once.",
  503: () => "A component cannot wait for a promise.",
};

/** What the player says itself about a program; it needs no words around it. */
export class Refusal extends Error {}

/** The thrown value's own words, or for React's numbers a sentence. */
export function causeOf(thrown) {
  const message = thrown instanceof Error || typeof thrown?.message === "string" ? thrown.message : String(thrown);
  const minified = /^Minified React error #(\d+); visit (\S+)/.exec(message);
  if (!minified) return message.trim().slice(0, 500) || "An error without a message.";
  const sentence = REACT_SENTENCES[minified[1]];
  const args = [...minified[2].matchAll(/args\[\]=([^&]*)/g)].map((match) => decodeURIComponent(match[1]));
  return sentence ? sentence(args) : `React refuses to render this (its error ${minified[1]}).`;
}

/** `causeOf` as the end of a longer sentence. */
export function closed(sentence) {
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}
