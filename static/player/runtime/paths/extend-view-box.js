/** A view box that shows more around the same centre. */
import { requireNumber, shown } from "../sentences.js";

export function extendViewBox(viewBox, scale) {
  requireNumber(scale, "The scale of extendViewBox()");
  const numbers = typeof viewBox === "string" ? viewBox.split(/[\s,]+/).filter(Boolean).map(Number) : [];
  if (numbers.length !== 4 || !numbers.every(Number.isFinite)) {
    throw new TypeError(`A view box is four numbers such as "0 0 1000 1000", but it is ${shown(viewBox)}.`);
  }
  const [x, y, width, height] = numbers;
  const [extraWidth, extraHeight] = [width * (scale - 1), height * (scale - 1)];
  return [x - extraWidth / 2, y - extraHeight / 2, width + extraWidth, height + extraHeight].join(" ");
}
