/** Names an element so that a person finds it: `<h1> “Launch day”`. */

const LONGEST = 80; // characters

export function described(element) {
  const tag = `<${element.localName.slice(0, 20)}>`;
  const words = element.textContent.slice(0, 2000).replace(/\s+/g, " ").trim();
  if (!words) return tag;
  const room = LONGEST - tag.length - 3;
  return `${tag} “${words.length > room ? `${words.slice(0, room - 1).trimEnd()}…` : words}”`;
}
