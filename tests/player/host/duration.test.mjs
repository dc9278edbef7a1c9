// The duration in every form in which people write it, read from values.
import assert from "node:assert/strict";
import { test } from "node:test";
import { evaluate } from "../../../static/player/host/evaluate.js";

const durationOf = (code) => evaluate(`const Scene = () => null; exports.default = Scene; ${code}`, () => undefined).duration;

const FORMS = [
  ["", null],
  ["exports.duration = 3 * 30;", 90],
  ["exports.durationInFrames = 75;", 75],
  ["const fps = 60; exports.fps = fps; exports.duration = fps * 4;", 240],
  ["Scene.durationInFrames = 90;", 90],
  ["Scene.duration = 80;", 80],
  ["exports.default = Object.assign(() => null, { durationInFrames: 91 });", 91],
  ["exports.config = { fps: 30, durationInFrames: 92 };", 92],
  ["exports.compositionConfig = { durationInFrames: 93 };", 93],
  ["exports.config = { theme: 1 };", null],
  ["exports.duration = 60; Scene.durationInFrames = 90;", 60],
  ["exports.duration = 100.4;", 100],
  ["exports.duration = 2.5 * 30;", 75],
  ["exports.duration = [20, 30].reduce((a, b) => a + b, 0);", 50],
  ["exports.duration = undefined;", null],
];

for (const [code, frames] of FORMS) test(code || "no duration", () => assert.equal(durationOf(code), frames));

for (const value of ['"150"', "0", "-5", "NaN", "Infinity", "0.4", "[90]", "true"]) {
  test(`${value} is refused`, () => {
    assert.throws(() => durationOf(`exports.duration = ${value};`), { message: /^The exported duration must be a number of frames above 0, but it is / });
  });
}
