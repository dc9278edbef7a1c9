/** Cuts a line or a cubic curve in two (de Casteljau's construction). */

/** Returns the instructions for the parts before and after t; the second one begins where the first one ends. */
export function splitPiece(piece, pen, t) {
  const end = { x: piece.x, y: piece.y };
  if (piece.type === "L") return [{ type: "L", ...between(pen, end, t) }, { type: "L", ...end }];
  const [first, last] = [{ x: piece.cp1x, y: piece.cp1y }, { x: piece.cp2x, y: piece.cp2y }];
  const [start, middle, finish] = [between(pen, first, t), between(first, last, t), between(last, end, t)];
  const [before, after] = [between(start, middle, t), between(middle, finish, t)];
  return [curve(start, before, between(before, after, t)), curve(after, finish, end)];
}

/** `count` pieces that together are the given one. */
export function splitEvenly(piece, pen, count) {
  const parts = [];
  let rest = piece;
  for (let left = count; left > 1; left -= 1) {
    const [first, second] = splitPiece(rest, parts.at(-1) ?? pen, 1 / left);
    parts.push(first);
    rest = second;
  }
  return [...parts, rest];
}

const between = (from, to, t) => ({ x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t });

export const curve = (first, last, end) => ({
  type: "C",
  cp1x: first.x,
  cp1y: first.y,
  cp2x: last.x,
  cp2y: last.y,
  x: end.x,
  y: end.y,
});
