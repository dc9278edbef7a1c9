/** What is particular to pictures made of SVG. */

const DEFINED = new Set(
  "clipPath defs desc filter linearGradient marker mask metadata pattern radialGradient symbol title".split(" "),
);
const SILENT = new Set("script style template".split(" "));

const SHAPES = new Set("circle ellipse line path polygon polyline rect".split(" "));
const PICTURES = new Set("canvas embed iframe image img object use video".split(" "));

/** Elements that are never drawn where they stand. */
export const isDrawn = ({ localName }) => !DEFINED.has(localName) && !SILENT.has(localName);

export const isShape = (element) => element instanceof SVGElement && SHAPES.has(element.localName);
export const isPicture = (element) => PICTURES.has(element.localName);

/** Shapes and pictures show nothing of what is inside of them. */
export const isGraphic = (element) => isShape(element) || isPicture(element);

/** By how much a text in an SVG is larger than its font says: a view box scales it. */
export function factorOfText(element) {
  const own = element.getBBox();
  const shown = element.getBoundingClientRect();
  const growth = (shown.width * shown.height) / (own.width * own.height);
  return Number.isFinite(growth) ? Math.sqrt(growth) : 1;
}
