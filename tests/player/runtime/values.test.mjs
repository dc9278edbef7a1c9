// random(), interpolateColors() and staticFile().
import assert from "node:assert/strict";
import { test } from "node:test";
import { interpolateColors, random, staticFile } from "../../../static/player/runtime/index.js";

test("random gives the documented numbers", () => {
  assert.equal(random(1), 0.07301638228818774);
  assert.equal(random("random-x-0"), 0.2887063352391124);
});

test("random is spread evenly over 0 to 1", () => {
  const numbers = Array.from({ length: 4000 }, (_, index) => random(`star ${index}`));
  assert.ok(numbers.every((number) => number >= 0 && number < 1));
  for (const quarter of [0, 1, 2, 3]) {
    const inside = numbers.filter((number) => Math.floor(number * 4) === quarter).length;
    assert.ok(Math.abs(inside - 1000) < 120, `${inside} in quarter ${quarter}`);
  }
});

test("random wants a seed", () => {
  const message = "The seed of random() must be a text or a number, but it is undefined.";
  assert.throws(() => random(), { message });
});

test("colours mix channel by channel", () => {
  assert.equal(interpolateColors(10, [0, 20], ["red", "yellow"]), "rgba(255, 128, 0, 1)");
  assert.equal(interpolateColors(5, [0, 10], ["#000", "#ffffff80"]), "rgba(128, 128, 128, 0.751)");
  assert.equal(interpolateColors(15, [0, 10, 20], ["red", "rgb(0, 0, 0)", "rgba(0, 100, 200, 0.5)"]), "rgba(0, 50, 100, 0.75)");
});

test("the end colours stay outside of the range", () => {
  assert.equal(interpolateColors(-4, [0, 20], ["navy", "white"]), "rgba(0, 0, 128, 1)");
  assert.equal(interpolateColors(99, [0, 20], ["navy", "white"]), "rgba(255, 255, 255, 1)");
});

test("colours are read in every usual notation", () => {
  const same = ["hsl(120, 100%, 25%)", "hsla(120deg 100% 25% / 1)", "rgb(0 128 0)", "#008000", "Green", "rgb(0%, 50.2%, 0%)"];
  for (const color of same) assert.equal(interpolateColors(0, [0, 1], [color, color]), "rgba(0, 128, 0, 1)");
});

test("a text that is no colour is answered by a sentence", () => {
  const message =
    'A colour is a name, #hex, rgb(), rgba(), hsl(), hsla(), hwb(), lab(), lch(), oklab(), oklch(), but it is "constructor".';
  assert.throws(() => interpolateColors(0, [0, 1], ["red", "constructor"]), { message });
});

test("assets have addresses", () => {
  assert.equal(staticFile("logo big.png"), "/assets/logo%20big.png");
  assert.equal(staticFile("/a/b#1.png"), "/assets/a/b%231.png");
  assert.throws(() => staticFile("https://example.com/a.png"), /name of an asset, not an address/);
});
