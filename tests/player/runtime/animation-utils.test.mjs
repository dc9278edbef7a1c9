// makeTransform(), the transform functions and interpolateStyles(), by value.
// Documented at remotion.dev/docs/animation-utils; how CSS values mix: css-values-4, section 3 (interpolation).
import assert from "node:assert/strict";
import { test } from "node:test";
import * as u from "../../../static/player/runtime/animation-utils/index.js";
import { Easing } from "../../../static/player/runtime/index.js";

const { interpolateStyles, makeTransform, rotate, scale, translate, translateX, translateY } = u;

test("each function writes its CSS", () => {
  const cases = [
    [u.matrix(1, 0, 0, 1, 50, 50), "matrix(1, 0, 0, 1, 50, 50)"],
    [u.matrix3d(1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 50, 50, 0, 1), "matrix3d(1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 50, 50, 0, 1)"],
    [u.perspective(100), "perspective(100px)"],
    [rotate(45), "rotate(45deg)"],
    [rotate(0.25, "turn"), "rotate(0.25turn)"],
    [rotate("1rad"), "rotate(1rad)"],
    [u.rotate3d(1, 0, 0, 45), "rotate3d(1, 0, 0, 45deg)"],
    [u.rotate3d(1, 0, 0, 1, "rad"), "rotate3d(1, 0, 0, 1rad)"],
    [u.rotateX(45), "rotateX(45deg)"],
    [u.rotateY(-45), "rotateY(-45deg)"],
    [u.rotateZ(45), "rotateZ(45deg)"],
    [scale(2), "scale(2)"],
    [scale(2, 3), "scale(2, 3)"],
    [u.scale3d(1, 2, 3), "scale3d(1, 2, 3)"],
    [u.scaleX(2), "scaleX(2)"],
    [u.scaleY(2), "scaleY(2)"],
    [u.scaleZ(2), "scaleZ(2)"],
    [u.skew(10), "skew(10deg)"],
    [u.skew(10, 20), "skew(10deg, 20deg)"],
    [u.skewX(10), "skewX(10deg)"],
    [u.skewY(10), "skewY(10deg)"],
    [translate(50, 50), "translate(50px, 50px)"],
    [translate(10), "translate(10px)"],
    [translate(10, "%"), "translate(10%)"],
    [translate(10, "%", 20, "em"), "translate(10%, 20em)"],
    [translate("10%", "calc(50% - 2px)"), "translate(10%, calc(50% - 2px))"],
    [u.translate3d(1, 2, 3), "translate3d(1px, 2px, 3px)"],
    [u.translate3d(1, "%", 2, "%", 3, "px"), "translate3d(1%, 2%, 3px)"],
    [translateX(0), "translateX(0px)"],
    [translateY(50, "%"), "translateY(50%)"],
    [u.translateZ(9), "translateZ(9px)"],
  ];
  for (const [written, expected] of cases) assert.equal(written, expected);
});

test("makeTransform joins them in their order", () => {
  assert.equal(makeTransform([rotate(45), translate(50, 50)]), "rotate(45deg) translate(50px, 50px)");
  assert.equal(makeTransform([]), "");
});

test("broken transforms are answered by sentences", () => {
  assert.throws(() => rotate(NaN), { message: "Each value of rotate() must be a number, but it is NaN." });
  assert.throws(() => translateX(), { message: "translateX() takes one value, but it got 0." });
  assert.throws(() => u.skew(1, 2, 3), { message: "skew() takes 1 to 2 values, but it got 3." });
  assert.throws(() => u.matrix(1, 2), { message: "matrix() takes 6 numbers, but it got 2." });
  assert.throws(() => makeTransform(rotate(1)), { message: 'What makeTransform() takes must be an array, but it is "rotate(1deg)".' });
  assert.throws(() => makeTransform([4]), { message: "makeTransform() takes transforms such as rotate(45), but one is 4." });
});

const between = (from, to, at = 0.5, options) => interpolateStyles(at, [0, 1], [{ x: from }, { x: to }], options).x;

test("styles mix at each point of their range, as documented", () => {
  const styles = [-50, 0, 50].map((y, index) => ({ opacity: index % 2, transform: makeTransform([translateY(y)]) }));
  const at = (frame) => interpolateStyles(frame, [0, 30, 60], styles);
  assert.deepEqual(at(15), { opacity: 0.5, transform: "translateY(-25px)" });
  assert.deepEqual(at(30), { opacity: 1, transform: "translateY(0px)" });
  assert.deepEqual(at(45), { opacity: 0.5, transform: "translateY(25px)" });
});

test("numbers, units, colours and words mix or stay", () => {
  const cases = [
    [10, 20, 15],
    ["10px", "20px", "15px"],
    ["-1.5em", ".5em", "-0.5em"],
    [0, "10%", "5%"],
    ["10px", "0", "5px"],
    ["red", "#0000ff", "rgba(128, 0, 128, 1)"],
    ["transparent", "rgb(255 255 255)", "rgba(128, 128, 128, 0.5)"],
    ["0px 2px 4px black", "10px 4px 8px rgba(0, 0, 0, 0.5)", "5px 3px 6px rgba(0, 0, 0, 0.75)"],
    ["rotate(0deg) scale(1)", "rotate(90deg) scale(2)", "rotate(45deg) scale(1.5)"],
    ["matrix3d(1, 2)", "matrix3d(3, 4)", "matrix3d(2, 3)"],
    ["linear-gradient(0deg, red 0%, blue 100%)", "linear-gradient(90deg, blue 0%, red 100%)",
      "linear-gradient(45deg, rgba(128, 0, 128, 1) 0%, rgba(128, 0, 128, 1) 100%)"],
    ["flex", "flex", "flex"],
    ["url(1.png)", "url(1.png)", "url(1.png)"],
    ["blur(0px) hue-rotate(0deg)", "blur(4px) hue-rotate(90deg)", "blur(2px) hue-rotate(45deg)"],
  ];
  for (const [from, to, expected] of cases) assert.equal(between(from, to), expected);
});

test("the options are those of interpolate", () => {
  assert.equal(between("0px", "10px", 2), "20px");
  assert.equal(between("0px", "10px", 2, { extrapolateRight: "clamp" }), "10px");
  assert.equal(between(0, 100, 0.5, { easing: Easing.quad }), 25);
  assert.equal(between("black", "white", 2), "rgba(255, 255, 255, 1)");
});

test("styles that do not fit together are answered by sentences", () => {
  const shapes = 'The x of interpolateStyles() needs values of one shape and unit, not "10px" and "20%".';
  assert.throws(() => between("10px", "20%"), { message: shapes });
  assert.throws(() => between("flex", "block"), /needs values of one shape and unit, not "flex" and "block"/);
  assert.throws(() => between("red", "5"), /needs values of one shape/);
  assert.throws(() => between(0, "red"), /needs values of one shape/);
  assert.throws(() => between(null, "red"), { message: "The x of interpolateStyles() must be a number or a text, but it is null." });
  const missing = "All styles of interpolateStyles() need the same names, but style 1 has no top.";
  assert.throws(() => interpolateStyles(0, [0, 1], [{ top: 1 }, {}]), { message: missing });
  assert.throws(() => interpolateStyles(0, [0, 1], [{}]), /must have the same length, but they have 2 and 1 values/);
  assert.throws(() => interpolateStyles(0, [0, 1], ["red", {}]), { message: 'Each style of interpolateStyles() is an object, but one is "red".' });
});
