/**
 * Smooth random values in two to four dimensions, always the same for the same seed: simplex noise as published by
 * Stefan Gustavson ("Simplex noise demystified", 2005).
 */
import { permutationOf } from "./permutation.js";
import { requireNumber } from "./sentences.js";

export const noise2D = (seed, x, y) => noise("noise2D()", seed, [x, y]);
export const noise3D = (seed, x, y, z) => noise("noise3D()", seed, [x, y, z]);
export const noise4D = (seed, x, y, z, w) => noise("noise4D()", seed, [x, y, z, w]);

/** The reach of a corner (squared) and the factor that brings the sum into -1…1, by dimension, both as published. */
const REACH = { 2: 0.5, 3: 0.6, 4: 0.6 };
const FACTOR = { 2: 70, 3: 32, 4: 27 };
const GRADIENTS = { 2: edgeMiddles(3), 3: edgeMiddles(3), 4: edgeMiddles(4) };

function noise(name, seed, point) {
  if (seed === null) throw new TypeError(`The seed of ${name} must be a text or a number, but it is null.`);
  point.forEach((value, axis) => requireNumber(value, `The ${"xyzw"[axis]} of ${name}`));
  const permutation = permutationOf(seed);
  const dimension = point.length;
  const skew = (Math.sqrt(dimension + 1) - 1) / dimension;
  const unskew = (1 - 1 / Math.sqrt(dimension + 1)) / dimension;

  // Skewed, the simplices become halves of squares, sixths of cubes and so on: the cell is found by rounding down.
  const shift = sum(point) * skew;
  const cell = point.map((value) => Math.floor(value + shift));
  const back = sum(cell) * unskew;
  const within = point.map((value, axis) => value - (cell[axis] - back));

  let total = 0;
  const corner = cell.map(() => 0);
  const order = cell.map((_, axis) => axis).sort((a, b) => within[b] - within[a]);
  for (let step = 0; step <= dimension; step += 1) {
    total += share(permutation, cell, corner, within, step * unskew);
    if (step < dimension) corner[order[step]] = 1;
  }
  return FACTOR[dimension] * total;
}

/** What one corner of the simplex adds: its gradient's slope at the point, fading out with the distance. */
function share(permutation, cell, corner, within, back) {
  const dimension = cell.length;
  const offset = within.map((value, axis) => value - corner[axis] + back);
  const left = REACH[dimension] - offset.reduce((squares, value) => squares + value * value, 0);
  if (left <= 0) return 0;
  let hash = 0;
  for (let axis = dimension - 1; axis >= 0; axis -= 1) hash = permutation[(cell[axis] + corner[axis] + hash) & 255];
  const gradients = GRADIENTS[dimension];
  const gradient = gradients[hash % gradients.length];
  const squared = left * left;
  return squared * squared * offset.reduce((slope, value, axis) => slope + value * gradient[axis], 0);
}

const sum = (values) => values.reduce((a, b) => a + b, 0);

/** Vectors to the middles of a cube's edges: one coordinate is 0 and each other one 1 or -1. */
function edgeMiddles(dimension) {
  const signs = Array.from({ length: 2 ** (dimension - 1) }, (_, bits) =>
    Array.from({ length: dimension - 1 }, (__, axis) => 1 - 2 * ((bits >> axis) & 1)),
  );
  const withZero = (zero) => signs.map((sign) => [...sign.slice(0, zero), 0, ...sign.slice(zero)]);
  return Array.from({ length: dimension }, (_, index) => withZero(dimension - 1 - index)).flat();
}
