/** Finds characters that no font on this machine draws: they would be empty boxes, all of the same shape. */

const SIZE = 24; // pixels
const NOBODYS = "\u0378"; // a place in Unicode that is not assigned: no font draws it
const WRITTEN = /[\p{L}\p{N}\p{P}\p{S}]/u; // neither spaces nor what only joins and turns others

const pen = Object.assign(document.createElement("canvas"), { width: 2 * SIZE, height: 2 * SIZE }).getContext("2d", {
  willReadFrequently: true,
});
const known = new Set();

/** Those in the text that were not asked for before. */
export function undrawable(text) {
  const found = [];
  for (const character of text) {
    if (known.has(character)) continue;
    known.add(character);
    if (character > "\u024f" && WRITTEN.test(character) && shapeOf(character) === shapeOf(NOBODYS)) found.push(character);
  }
  return found;
}

function shapeOf(character) {
  pen.clearRect(0, 0, 2 * SIZE, 2 * SIZE);
  pen.font = `${SIZE}px Inter, sans-serif`;
  pen.fillText(character, SIZE / 2, 1.5 * SIZE);
  return pen.getImageData(0, 0, 2 * SIZE, 2 * SIZE).data.join();
}
