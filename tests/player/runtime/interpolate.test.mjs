// interpolate(): values as documented for multi-point ranges, extrapolation and easing.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Easing, interpolate } from "../../../static/player/runtime/index.js";

test("maps linearly between two points", () => {
  assert.equal(interpolate(10, [0, 20], [0, 1]), 0.5);
  assert.equal(interpolate(15, [10, 20], [100, 200]), 150);
});

test("goes through several points", () => {
  const fade = (frame) => interpolate(frame, [0, 20, 130, 150], [0, 1, 1, 0]);
  assert.deepEqual([0, 10, 20, 75, 130, 140, 150].map(fade), [0, 0.5, 1, 1, 1, 0.5, 0]);
});

test("extends the first and the last segment by default", () => {
  assert.equal(interpolate(-10, [0, 10, 20], [0, 100, 110]), -100);
  assert.equal(interpolate(40, [0, 10, 20], [0, 100, 110]), 130);
});

test("clamps where it is asked to", () => {
  const clamp = { extrapolateLeft: "clamp", extrapolateRight: "clamp" };
  assert.equal(interpolate(-5, [0, 20], [1, 3], clamp), 1);
  assert.equal(interpolate(99, [0, 20], [1, 3], clamp), 3);
  assert.equal(interpolate(30, [0, 20], [0, 1], { extrapolateLeft: "clamp" }), 1.5);
});

test("identity returns the input outside of the range", () => {
  assert.equal(interpolate(1000, [0, 20], [0, 1], { extrapolateRight: "identity" }), 1000);
  assert.equal(interpolate(-7, [0, 20], [0, 1], { extrapolateLeft: "identity" }), -7);
});

test("wrap starts over", () => {
  const wrap = { extrapolateLeft: "wrap", extrapolateRight: "wrap" };
  assert.equal(interpolate(25, [0, 20], [0, 100], wrap), 25);
  assert.equal(interpolate(-5, [0, 20], [0, 100], wrap), 75);
});

test("eases inside of each segment", () => {
  assert.equal(interpolate(10, [0, 20], [0, 1], { easing: Easing.quad }), 0.25);
  assert.equal(interpolate(30, [0, 20, 40], [0, 1, 3], { easing: Easing.quad }), 1.5);
});

test("a flat segment stays flat when the easing overshoots", () => {
  assert.equal(interpolate(5, [0, 10], [2, 2], { easing: () => Infinity }), 2);
});

test("bad input is answered by a sentence", () => {
  const cases = [
    [[undefined, [0, 1], [0, 1]], "The input of interpolate() must be a number, but it is undefined."],
    [[NaN, [0, 1], [0, 1]], "The input of interpolate() must be a number, but it is NaN."],
    [[0, [0, 10, 5], [0, 1, 2]], "The input range must only rise, but it is [0, 10, 5]."],
    [[0, [0, 1], [0, 1, 2]], "The input and output range must have the same length, but they have 2 and 3 values."],
    [[0, [0], [0]], "The input range needs at least two values, but it is [0]."],
    [[0, 5, [0]], "The input range must be an array, but it is 5."],
    [[0, [0, 1], [0, "b"]], 'Each value of the output range must be a number, but it is "b".'],
    [[0, [0, 1], ["a", "b"]],
      'The texts of an output range may differ in their numbers only, such as "0px" and "10px" (for colours there is interpolateColors()), but they are ["a", "b"].'],
    [[0, [0, 1, 2], [0, 1, 2], { easing: [Easing.quad] }],
      "An array of easings has one for each segment between two points, but it has 1 for 2 segments."],
    [[0, [0, 1], [0, 1], { posterize: 0 }], "The posterize option must be above 0, but it is 0."],
    [[0, [0, 1], [0, 1], { extrapolateLeft: "clip" }],
      'Extrapolation is one of extend, clamp, identity, wrap, but it is "clip".'],
    [[0, [0, 1], [0, 1], { easing: "ease" }], 'The easing must be a function, but it is "ease".'],
  ];
  for (const [args, message] of cases) assert.throws(() => interpolate(...args), { message });
});
