// noise2D() to noise4D(): against the formulas of "Simplex noise demystified" written out, and for their promises.
import assert from "node:assert/strict";
import { test } from "node:test";
import { noise2D, noise3D, noise4D, random } from "../../../../static/player/runtime/index.js";
import { permutationOf } from "../../../../static/player/runtime/permutation.js";
import { table } from "./table.mjs";

// Every simplex has a corner at the origin, and there the slope of its gradient is 0; the other corners are too far.
table("noise at the origin", (noise, ...place) => noise("a", ...place), [
  [noise2D, 0, 0, 0],
  [noise3D, 0, 0, 0, 0],
  [noise4D, 0, 0, 0, 0, 0],
]);

// Kept from the first version: scenes shall look tomorrow as they look today.
table("noise stays", (noise, seed, ...place) => noise(seed, ...place), [
  [noise2D, "my-seed", 32, 40, -0.49349317134562054],
  [noise2D, "my-seed", 0.5, -1.25, -0.590628069692579],
  [noise2D, 1, 2.1, 3.3, 0.6264577150435908],
  [noise2D, 42, -7.7, 12.9, 0.453855275402343],
  [noise3D, "my-seed", 0.1, 0.2, 0.3, 0.9273830079999997],
  [noise3D, 1, -4.4, 5.5, 6.6, -0.00002073599999999856],
  [noise3D, "cloud", 10.01, 20.02, -30.03, 0.12325884193750673],
  [noise4D, "my-seed", 0.1, 0.2, 0.3, 0.4, 0.3796890109155658],
  [noise4D, 1, -4.4, 5.5, 6.6, -7.7, 0.38885925601634797],
  [noise4D, "loop", 1000, 0.5, 0.25, 2, -0.22811133450083254],
]);

// The paper's listings for two and three dimensions, case by case, over the runtime's own permutation.
const GRADIENTS = [[1, 1, 0], [-1, 1, 0], [1, -1, 0], [-1, -1, 0], [1, 0, 1], [-1, 0, 1], [1, 0, -1], [-1, 0, -1],
  [0, 1, 1], [0, -1, 1], [0, 1, -1], [0, -1, -1]];
const corner = (reach, gradient, offset) => {
  const left = reach - offset.reduce((sum, value) => sum + value * value, 0);
  return left < 0 ? 0 : left ** 4 * offset.reduce((sum, value, axis) => sum + value * gradient[axis], 0);
};

function listing2D(order, x, y) {
  const [F, G] = [(Math.sqrt(3) - 1) / 2, (3 - Math.sqrt(3)) / 6];
  const [i, j] = [Math.floor(x + (x + y) * F), Math.floor(y + (x + y) * F)];
  const [x0, y0] = [x - i + (i + j) * G, y - j + (i + j) * G];
  const [i1, j1] = x0 > y0 ? [1, 0] : [0, 1];
  const gradient = (a, b) => GRADIENTS[order[(i + a + order[(j + b) & 255]) & 255] % 12];
  return 70 * (corner(0.5, gradient(0, 0), [x0, y0]) + corner(0.5, gradient(i1, j1), [x0 - i1 + G, y0 - j1 + G]) +
    corner(0.5, gradient(1, 1), [x0 - 1 + 2 * G, y0 - 1 + 2 * G]));
}

function listing3D(order, x, y, z) {
  const shift = (x + y + z) / 3;
  const [i, j, k] = [Math.floor(x + shift), Math.floor(y + shift), Math.floor(z + shift)];
  const back = (i + j + k) / 6;
  const [x0, y0, z0] = [x - i + back, y - j + back, z - k + back];
  let steps;
  if (x0 >= y0) {
    if (y0 >= z0) steps = [[1, 0, 0], [1, 1, 0]];
    else if (x0 >= z0) steps = [[1, 0, 0], [1, 0, 1]];
    else steps = [[0, 0, 1], [1, 0, 1]];
  } else if (y0 < z0) steps = [[0, 0, 1], [0, 1, 1]];
  else if (x0 < z0) steps = [[0, 1, 0], [0, 1, 1]];
  else steps = [[0, 1, 0], [1, 1, 0]];
  const at = (a, b, c, times) => {
    const hash = order[(i + a + order[(j + b + order[(k + c) & 255]) & 255]) & 255];
    return corner(0.6, GRADIENTS[hash % 12], [x0 - a + times / 6, y0 - b + times / 6, z0 - c + times / 6]);
  };
  return 32 * (at(0, 0, 0, 0) + at(...steps[0], 1) + at(...steps[1], 2) + at(1, 1, 1, 3));
}

const PLACES = Array.from({ length: 40 }, (_, index) => [0, 1, 2].map((axis) => random(`${axis}/${index}`) * 60 - 30));
const seed = permutationOf("paper");
table("noise2D as published", (x, y) => noise2D("paper", x, y), PLACES.map(([x, y]) => [x, y, listing2D(seed, x, y)]));
table("noise3D as published", (...at) => noise3D("paper", ...at), PLACES.map((at) => [...at, listing3D(seed, ...at)]));

const NOISES = [[noise2D, 2], [noise3D, 3], [noise4D, 4]];
const places = (dimension, spread) => (_, index) =>
  Array.from({ length: dimension }, (__, axis) => (random(`${axis} ${index}`) - 0.5) * spread);

test("noise stays within -1 and 1, uses most of it, and is even", () => {
  for (const [noise, dimension] of NOISES) {
    const values = Array.from({ length: 20000 }, places(dimension, 200)).map((place) => noise("range", ...place));
    assert.ok(Math.max(...values) <= 1 && Math.max(...values) > 0.8);
    assert.ok(Math.min(...values) >= -1 && Math.min(...values) < -0.8);
    assert.ok(Math.abs(values.reduce((a, b) => a + b) / values.length) < 0.02);
  }
});

test("noise flows: close places have close values, in every direction", () => {
  for (const [noise, dimension] of NOISES) {
    for (const place of Array.from({ length: 2000 }, places(dimension, 50))) {
      const close = place.map((value, axis) => value + (random(`d${axis}${value}`) - 0.5) * 0.002);
      assert.ok(Math.abs(noise(7, ...place) - noise(7, ...close)) < 0.02);
    }
  }
});

test("noise depends on its seed, and on nothing else", () => {
  const place = [0.3, 1.7, 2.9, -4.1];
  const first = noise4D("a", ...place);
  for (let index = 0; index < 300; index += 1) noise4D(`other ${index}`, ...place);
  assert.equal(noise4D("a", ...place), first);
  assert.notEqual(noise4D("b", ...place), first);
  assert.notEqual(noise2D(1, 0.3, 0.4), noise2D("1", 0.3, 0.4));
});

test("bad input is answered by a sentence", () => {
  assert.throws(() => noise2D("a", 1), { message: "The y of noise2D() must be a number, but it is undefined." });
  assert.throws(() => noise2D(null, 1, 2), { message: "The seed of noise2D() must be a text or a number, but it is null." });
});
