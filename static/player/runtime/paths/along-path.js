/** How long a path is, and what lies at a length. */
import { requireNumber } from "../sentences.js";
import { parameterAt } from "./curve-length.js";
import { measured, pieceAt } from "./measured.js";

export function getLength(path) {
  return measured(path).length;
}

/** Beyond its ends this is the path's first or last point. */
export function getPointAtLength(path, length) {
  requireNumber(length, "The length of getPointAtLength()");
  const { pieces, first } = measured(path);
  if (pieces.length === 0) return { ...first };
  const { curve, t } = placeAt(pieces, length);
  return curve.at(t);
}

/** The direction as a vector of length 1; `{ x: 0, y: 0 }` where nothing is drawn. */
export function getTangentAtLength(path, length) {
  requireNumber(length, "The length of getTangentAtLength()");
  const { pieces } = measured(path);
  const drawn = pieces.filter((piece) => piece.length > 0);
  if (drawn.length === 0) return { x: 0, y: 0 };
  const { curve, t } = placeAt(drawn, length);
  const slope = curve.slope(t);
  return direction(slope) ?? direction(around(curve, t));
}

/**
 * The instruction behind the point, as an index into `parsePath(path)`, and how far the point is beyond that
 * instruction's end: in "M 0 0 L 100 0 L 200 0" the length 105 is 5 beyond the instruction 1.
 */
export function getInstructionIndexAtLength(path, length) {
  requireNumber(length, "The length of getInstructionIndexAtLength()");
  const { pieces, length: total } = measured(path);
  if (length < 0 || length > total) {
    throw new RangeError(
      `The length of getInstructionIndexAtLength() lies between 0 and the path's length ${total}, but it is ${length}.`,
    );
  }
  const { index, before } = pieceAt(pieces, length) ?? { index: 1, before: 0 };
  return { index: index - 1, lengthIntoInstruction: length - before };
}

function placeAt(pieces, length) {
  const piece = pieceAt(pieces, length);
  return { curve: piece.curve, t: parameterAt(piece.curve, length - piece.before, piece.length) };
}

function direction({ x, y }) {
  const size = Math.hypot(x, y);
  return size > 0 ? { x: x / size, y: y / size } : null;
}

/** Where a control point lies on its end the slope is 0: the direction is that of the curve close by. */
function around(curve, t) {
  const [before, after] = [curve.at(Math.max(0, t - 1e-4)), curve.at(Math.min(1, t + 1e-4))];
  return { x: after.x - before.x, y: after.y - before.y };
}
