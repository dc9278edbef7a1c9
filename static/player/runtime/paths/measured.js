/** The drawn pieces of a path with their lengths. */
import { remembered } from "../remembered.js";
import { lengthOf } from "./curve-length.js";
import { drawn } from "./drawn-pieces.js";

export const measured = remembered(200, (path) => measuredPieces(drawn(path)));

/** Returns `{ pieces: [{ index, curve, length, before }], length, first }`; `before` is the length up to the piece. */
export function measuredPieces({ pieces, first }) {
  let total = 0;
  const longer = pieces.map((piece) => {
    const [before, length] = [total, lengthOf(piece.curve)];
    total += length;
    return { ...piece, length, before };
  });
  return { pieces: longer, length: total, first };
}

/** The piece at a length, the last one beyond the end; undefined when nothing is drawn. */
export function pieceAt(pieces, length) {
  return pieces.find((piece) => length < piece.before + piece.length) ?? pieces.at(-1);
}
