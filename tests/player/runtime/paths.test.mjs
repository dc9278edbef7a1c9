// What paths refuse, and what they leave alone.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as paths from "../../../static/player/runtime/paths/index.js";

test("what is no path is answered by a sentence that names the place", () => {
  const cases = [
    ["getLength", "remotion", 'This path is no SVG path data at "remotion" (character 1): "remotion".'],
    ["getLength", "M 0 0 L 10", 'This path is no SVG path data at its end: "M 0 0 L 10".'],
    ["getLength", "M 0 0 L 10 NaN", 'This path is no SVG path data at "NaN" (character 12): "M 0 0 L 10 NaN".'],
    ["getLength", "M 0 0 a 1 1 0 2 1 5 5",
      'This path is no SVG path data at "2 1 5 5" (character 15): "M 0 0 a 1 1 0 2 1 5 5".'],
    ["getLength", "L 0 0", 'This path is no SVG path data at "L 0 0" (character 1): "L 0 0".'],
    ["getLength", undefined, 'A path is text such as "M 0 0 L 10 0", but it is undefined.'],
    ["parsePath", "", 'A path is text such as "M 0 0 L 10 0", but it is empty.'],
    ["getInstructionIndexAtLength", "M 0 0 L 100 0", 105,
      "The length of getInstructionIndexAtLength() lies between 0 and the path's length 100, but it is 105."],
    ["extendViewBox", "0 0 10", 2, 'A view box is four numbers such as "0 0 1000 1000", but it is "0 0 10".'],
    ["evolvePath", NaN, "M 0 0 L 1 1", "The progress of evolvePath() must be a number, but it is NaN."],
    ["interpolatePaths", 1, [0, 1], ["M 0 0", "M 1 1"], { extrapolateLeft: "identity" },
      'Extrapolation is one of extend, clamp, wrap, but it is "identity".'],
  ];
  for (const given of cases) {
    const [name, ...values] = given;
    const message = values.pop();
    assert.throws(() => paths[name](...values), { message });
  }
});

test("a path of thousands of pieces morphs into a line", () => {
  const many = `M 0 0 ${"l 1 0 ".repeat(20000)}`;
  assert.ok(paths.interpolatePath(0.5, "M 0 0 L 10000 0", many).endsWith("L 15000 0"));
});

test("what a function returns does not change what it returns next time", () => {
  const path = "M 0 0 L 10 0";
  for (const end of ["", "L 9 9", "A 5 5 0 0 1 9 9", "C 1 2 3 4 9 9"]) {
    paths.getPointAtLength(`M 3 4 ${end}`, 0).x = 99;
    assert.deepEqual(paths.getPointAtLength(`M 3 4 ${end}`, 0), { x: 3, y: 4 });
  }
  paths.parsePath(path)[0].x = 99;
  assert.equal(paths.getLength(path), 10);
  const instructions = paths.parsePath("m 1 1 l 2 2");
  paths.reduceInstructions(instructions);
  assert.deepEqual(instructions, [{ type: "m", dx: 1, dy: 1 }, { type: "l", dx: 2, dy: 2 }]);
});
