/** The first part of a path, up to a length. */
import { requireNumber } from "../sentences.js";
import { parameterAt } from "./curve-length.js";
import { drawnPieces } from "./drawn-pieces.js";
import { measuredPieces, pieceAt } from "./measured.js";
import { parsePath } from "./parse-path.js";
import { reduceInstructions } from "./reduce-instructions.js";
import { serializeInstructions } from "./serialize-instructions.js";
import { splitPiece } from "./split-piece.js";

export function cutPath(path, length) {
  requireNumber(length, "The length of cutPath()");
  const instructions = reduceInstructions(parsePath(path));
  const { pieces, length: total } = measuredPieces(drawnPieces(instructions));
  if (length >= total || pieces.length === 0) return path;
  const { index, curve, before, length: whole } = pieceAt(pieces, length);
  const kept = instructions.slice(0, index);
  if (length <= before) return serializeInstructions(kept);

  const cut = instructions[index].type === "Z" ? { type: "L", ...curve.at(1) } : instructions[index];
  const [first] = splitPiece(cut, curve.at(0), parameterAt(curve, length - before, whole));
  return serializeInstructions([...kept, first]);
}
