// The options of spring(), and measureSpring().
import assert from "node:assert/strict";
import { test } from "node:test";
import { measureSpring, spring } from "../../../../static/player/runtime/index.js";
import { table } from "./table.mjs";

// From the documentation of spring(): remotion.dev/docs/spring, on delay, reverse, overshootClamping, durationInFrames
// and durationRestThreshold; on defaults (mass 1, damping 10, stiffness 100, from 0, to 1).
const config = { damping: 10, mass: 1, stiffness: 100 };
// Frames 1 and 9 of the default spring at 30 fps (spring.test.mjs).
const [FIRST, NINTH] = [0.049415108045, 1.124354767408];
table("spring with options", (options) => spring({ fps: 30, ...options }), [
  [{ frame: 9 }, NINTH],
  [{ frame: 9, config: {} }, NINTH],
  [{ frame: 9, config }, NINTH],
  [{ frame: 18, fps: 60 }, NINTH],
  [{ frame: 9, from: 100, to: 200 }, 100 + 100 * NINTH],
  [{ frame: 9, from: 5, to: -5 }, 5 - 10 * NINTH],
  [{ frame: 9, from: 3, to: 3 }, 3],
  [{ frame: 34, delay: 25 }, NINTH],
  [{ frame: 24, delay: 25 }, 0],
  [{ frame: 25, delay: 25 }, 0],
  [{ frame: 4, delay: -5 }, NINTH],
  [{ frame: -1 }, 0],
  [{ frame: -1000, from: 40 }, 40],
  [{ frame: 100000 }, 1],
  [{ frame: 9, config: { overshootClamping: true } }, 1],
  [{ frame: 1, config: { overshootClamping: true } }, FIRST],
  [{ frame: 9, from: 10, to: 0, config: { overshootClamping: true } }, 0],
  [{ frame: 19, reverse: true }, NINTH],
  [{ frame: 28, reverse: true }, 0],
  [{ frame: 24, reverse: true, delay: 5 }, NINTH],
  [{ frame: 33, reverse: true, delay: 5 }, 0],
  [{ frame: 18, durationInFrames: 56 }, NINTH],
  [{ frame: 57, durationInFrames: 56 }, 1],
  [{ frame: 4.5, durationInFrames: 14 }, NINTH],
  [{ frame: 38, durationInFrames: 56, reverse: true }, NINTH],
  [{ frame: 48, durationInFrames: 56, reverse: true, delay: 10 }, NINTH],
  [{ frame: 9, durationInFrames: 39, durationRestThreshold: 0.001 }, NINTH],
  [{ frame: 9, durationRestThreshold: 0.001 }, NINTH],
]);

test("a reversed spring rests at its start until its delay is over", () => {
  const at = (frame) => spring({ frame, fps: 30, reverse: true, delay: 25 });
  assert.deepEqual([0, 10, 24].map(at), [at(25), at(25), at(25)]);
});

// The first frame from which on no frame is `threshold` or more away from 1: counted along the series above.
// 23 frames for damping 200 at 30 fps are published at remotion.dev/docs/measure-spring.
const SETTLED = [
  // fps, config, threshold, frames
  [30, { damping: 10, mass: 1, stiffness: 100 }, 0.005, 28],
  [60, { damping: 10, mass: 1, stiffness: 100 }, 0.005, 56],
  [24, { damping: 10, mass: 1, stiffness: 100 }, 0.005, 23],
  [30, { damping: 10, mass: 1, stiffness: 100 }, 0.01, 27],
  [30, { damping: 10, mass: 1, stiffness: 100 }, 0.001, 39],
  [30, { damping: 200, mass: 1, stiffness: 100 }, 0.005, 23],
  [60, { damping: 200, mass: 1, stiffness: 100 }, 0.005, 45],
  [30, { damping: 200, mass: 1, stiffness: 100 }, 0.001, 28],
  [30, { damping: 4, mass: 0.6, stiffness: 180 }, 0.005, 46],
  [30, { damping: 12, mass: 2, stiffness: 80 }, 0.005, 55],
  [30, { damping: 1, mass: 1, stiffness: 200 }, 0.005, 315],
  [30, { damping: 15, mass: 0.5, stiffness: 170 }, 0.005, 12],
  [25, { damping: 26, mass: 1, stiffness: 170 }, 0.005, 15],
  [30, { damping: 10, mass: 1, stiffness: 100 }, 0.5, 4],
  [30, { damping: 100, mass: 3, stiffness: 40 }, 0.005, 62],
];

table("measureSpring", (fps, given, threshold) => measureSpring({ fps, config: given, threshold }), SETTLED);
table("measureSpring by default", (options) => measureSpring(options), [
  [{ fps: 30, config: { damping: 200 } }, 23],
  [{ fps: 30 }, 28],
  [{ fps: 30, from: 0, to: 500 }, 28],
  [{ fps: 30, threshold: 0 }, Infinity],
]);
