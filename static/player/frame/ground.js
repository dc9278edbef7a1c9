/** What scenes stand on: the document around the picture. Each scene finds it as the first one did. */

/** Remembers the document as it is now; returns the function that makes it so again. `fit` places the canvas anew. */
export function keepGround(canvas, fit) {
  const html = document.documentElement;
  const kept = [html, document.head, document.body].map((element) => ({
    element,
    children: [...element.childNodes],
    attributes: attributesOf(element),
  }));
  const styles = [...document.querySelectorAll("style")].map((style) => ({
    style,
    text: style.textContent,
    rules: rulesOf(style.sheet),
  }));

  return function restore() {
    if (document.documentElement !== html) document.replaceChildren(html);
    for (const { element, children, attributes } of kept) {
      if (!isSame(element.childNodes, children)) element.replaceChildren(...children);
      restoreAttributes(element, attributes);
    }
    for (const { style, text, rules } of styles) {
      if (style.sheet !== null && !style.disabled && rulesOf(style.sheet) === rules) continue;
      style.textContent = ""; // a text that does not change is not read again
      style.textContent = text;
    }
    if (document.adoptedStyleSheets.length > 0) document.adoptedStyleSheets = [];
    restoreAttributes(canvas, [["id", "canvas"]]);
    fit();
  };
}

const rulesOf = (sheet) => [...sheet.cssRules].map(({ cssText }) => cssText).join("");
const attributesOf = (element) => [...element.attributes].map(({ name, value }) => [name, value]);
const isSame = (nodes, wanted) => nodes.length === wanted.length && wanted.every((node, index) => nodes[index] === node);

function restoreAttributes(element, wanted) {
  const names = wanted.map(([name]) => name);
  for (const name of element.getAttributeNames()) if (!names.includes(name)) element.removeAttribute(name);
  for (const [name, value] of wanted) if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
