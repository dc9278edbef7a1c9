/** Brings two paths into the same form, so that their instructions pair up one by one. */
import { traced } from "./absolute-instructions.js";
import { parsePath } from "./parse-path.js";
import { reduceInstructions } from "./reduce-instructions.js";
import { curve, splitEvenly } from "./split-piece.js";

/** Returns the instructions of both paths: as many of the same kinds (M, L, C, Z) in the same order. */
export function matchedOutlines(firstPath, secondPath) {
  const [first, second] = [firstPath, secondPath].map((path) => reduceInstructions(parsePath(path)));
  const kinds = (instructions) => instructions.map(({ type }) => type).join("");
  if (kinds(first) === kinds(second)) return [first, second];

  const [left, right] = [outlinesOf(first), outlinesOf(second)];
  const pairs = Array.from({ length: Math.max(left.length, right.length) }, (_, index) =>
    matchedPair(left[index] ?? pointOf(right[index]), right[index] ?? pointOf(left[index])),
  );
  return [pairs.flatMap(([outline]) => written(outline)), pairs.flatMap(([, outline]) => written(outline))];
}

/** The subpaths as `{ start, pieces, isClosed }`; the line with which a close returns is a piece of its own. */
function outlinesOf(instructions) {
  const outlines = [];
  traced(instructions, (instruction, pen, start) => {
    const { type, x, y } = instruction;
    if (type === "M") outlines.push({ start: { x, y }, pieces: [], isClosed: false });
    // Drawing may go on after a close, from where it returned to.
    else if (outlines.at(-1).isClosed) outlines.push({ start: pen, pieces: [], isClosed: false });
    const outline = outlines.at(-1);
    if (type === "L" || type === "C") outline.pieces.push(instruction);
    if (type !== "Z") return [];
    outline.isClosed = true;
    if (pen.x !== start.x || pen.y !== start.y) outline.pieces.push({ type: "L", ...start });
    return [];
  });
  return outlines;
}

/** What has no counterpart grows out of its own starting point. */
const pointOf = ({ start, isClosed }) => ({ start, pieces: [], isClosed });

function matchedPair(left, right) {
  const count = Math.max(left.pieces.length, right.pieces.length);
  const [one, other] = [refined(left, count), refined(right, count)];
  const isClosed = left.isClosed && right.isClosed;
  for (let index = 0; index < count; index += 1) {
    if (one[index].type === other[index].type) continue;
    one[index] = curved(one[index], one[index - 1] ?? left.start);
    other[index] = curved(other[index], other[index - 1] ?? right.start);
  }
  return [
    { start: left.start, pieces: one, isClosed },
    { start: right.start, pieces: other, isClosed },
  ];
}

/** The same outline in `count` pieces: the additional cuts are spread evenly over it. */
function refined({ start, pieces }, count) {
  if (pieces.length === 0) return Array.from({ length: count }, () => ({ type: "L", ...start }));
  const upTo = (index) => Math.floor((index * count) / pieces.length);
  return pieces.flatMap((piece, index) => {
    const pen = pieces[index - 1] ?? start;
    return splitEvenly(piece, pen, upTo(index + 1) - upTo(index));
  });
}

/** A line as a curve that lies on it. */
function curved(piece, pen) {
  if (piece.type === "C") return piece;
  const part = (t) => ({ x: pen.x + (piece.x - pen.x) * t, y: pen.y + (piece.y - pen.y) * t });
  return curve(part(1 / 3), part(2 / 3), piece);
}

function written({ start, pieces, isClosed }) {
  return [{ type: "M", ...start }, ...pieces, ...(isClosed ? [{ type: "Z" }] : [])];
}
