// Easing: known values of each curve, and of the Bézier curves that browsers have.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Easing } from "../../../static/player/runtime/index.js";

const near = (actual, expected, tolerance = 1e-6) =>
  assert.ok(Math.abs(actual - expected) < tolerance, `${actual} is not ${expected}`);

const CURVES = {
  linear: Easing.linear, ease: Easing.ease, quad: Easing.quad, cubic: Easing.cubic, poly: Easing.poly(4),
  sin: Easing.sin, circle: Easing.circle, elastic: Easing.elastic(), back: Easing.back(), bounce: Easing.bounce,
  bezier: Easing.bezier(0.2, 0.8, 0.2, 1),
};

test("every curve starts at 0 and ends at 1", () => {
  for (const curve of Object.values(CURVES)) {
    near(curve(0), 0);
    near(curve(1), 1);
  }
});

test("curves pass their known middle", () => {
  const middles = { linear: 0.5, quad: 0.25, cubic: 0.125, poly: 0.0625, sin: 0.292893, circle: 0.133975,
    back: -0.087698, elastic: 1, bounce: 0.765625 };
  for (const [name, middle] of Object.entries(middles)) near(CURVES[name](0.5), middle);
  near(Easing.exp(0.5), 0.03125);
});

test("Bézier curves have the values that CSS gives them", () => {
  const ease = Easing.bezier(0.25, 0.1, 0.25, 1);
  near(ease(0.25), 0.408511);
  near(ease(0.5), 0.802403);
  near(ease(0.75), 0.960459);
  near(Easing.bezier(0, 0, 1, 1)(0.37), 0.37);
});

test("Bézier curves go on straight outside of 0 to 1, so that nothing jumps", () => {
  const curve = Easing.bezier(0.5, 0.25, 0.5, 0.75);
  near(curve(-1), -0.5);
  near(curve(2), 1.5);
  near(Easing.bezier(0.33, 1, 0.68, 1)(3), 1);
});

test("in, out and inOut turn a curve around", () => {
  near(Easing.out(Easing.quad)(0.25), 0.4375);
  near(Easing.in(Easing.quad)(0.25), 0.0625);
  near(Easing.inOut(Easing.quad)(0.25), 0.125);
  near(Easing.inOut(Easing.quad)(0.75), 0.875);
});

test("steps jump", () => {
  assert.deepEqual([0, 0.1, 1].map(Easing.step0), [0, 1, 1]);
  assert.deepEqual([0, 0.9, 1].map(Easing.step1), [0, 0, 1]);
});

test("a Bézier curve that is no function of x is refused", () => {
  assert.throws(() => Easing.bezier(2, 0, 1, 1), { message: "The x values of Easing.bezier() lie between 0 and 1, but one is 2." });
});
