// measureText(), fitText(), fitTextOnNLines() and fillTextBox(), on a face whose letters are all half as wide as high,
// and by estimate. Documented at remotion.dev/docs/layout-utils.
import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import { environment } from "../../../static/player/runtime/environment.js";
import { fillTextBox, fitText, fitTextOnNLines, measureText } from "../../../static/player/runtime/index.js";

const font = { fontFamily: "Inter" };
const near = (actual, expected, tolerance = 1e-6) => assert.ok(Math.abs(actual - expected) < tolerance, `${actual} is not ${expected}`);

beforeEach(() => Object.assign(environment, {
  textWidth: (text, { fontSize }) => [...text].length * fontSize * 0.5,
  lineHeight: ({ fontSize }) => fontSize * 1.25,
}));
afterEach(() => Object.assign(environment, { textWidth: null, lineHeight: null }));

test("a text is as wide as its longest line and as high as all", () => {
  assert.deepEqual(measureText({ ...font, text: "abcd", fontSize: 20 }), { width: 40, height: 25 });
  assert.deepEqual(measureText({ ...font, text: "ab\nabcd", fontSize: "20px" }), { width: 40, height: 50 });
  assert.deepEqual(measureText({ ...font, text: "", fontSize: 20 }), { width: 0, height: 0 });
});

test("spacing and line-height count", () => {
  const width = (letterSpacing) => measureText({ ...font, text: "abcd", fontSize: 20, letterSpacing }).width;
  assert.deepEqual(["1px", 1, "0.1em", "normal", "-0.05em"].map(width), [44, 44, 48, 40, 36]);
  const height = (lineHeight) => measureText({ ...font, text: "a", fontSize: 20, additionalStyles: { lineHeight } }).height;
  assert.deepEqual([1.5, "1.5", "24px", "normal"].map(height), [30, 30, 24, 25]);
});

test("what is measured is what is drawn: cased, and with tabular figures", () => {
  const asked = [];
  environment.textWidth = (text, given) => (asked.push([text, given.fontWeight]), 1);
  for (const textTransform of ["uppercase", "lowercase", "capitalize", undefined]) {
    measureText({ ...font, text: "ein Maß", fontSize: 9, fontWeight: "700", textTransform, validateFontIsLoaded: true });
  }
  measureText({ ...font, text: "7:41", fontSize: 9, fontVariantNumeric: "tabular-nums" });
  assert.deepEqual(asked, [["EIN MASS", "700"], ["ein maß", "700"], ["Ein Maß", "700"], ["ein Maß", "700"], ["0:00", undefined]]);
});

test("fitText makes the text exactly as wide as it may be", () => {
  assert.deepEqual(fitText({ ...font, text: "abcd", withinWidth: 100 }), { fontSize: 50 });
  for (const letterSpacing of [2, "2px", "0.1em", "-0.02em"]) {
    const { fontSize } = fitText({ ...font, text: "Hello World", withinWidth: 300, letterSpacing });
    near(measureText({ ...font, text: "Hello World", fontSize, letterSpacing }).width, 300);
  }
});

test("words fill a box line by line until it is full", () => {
  const box = fillTextBox({ maxBoxWidth: 100, maxLines: 2 });
  const add = (text) => box.add({ ...font, text, fontSize: 20 });
  assert.deepEqual(add("Hello"), { exceedsBox: false, newLine: false }); // 50
  assert.deepEqual(add(" you"), { exceedsBox: false, newLine: false }); // 90
  assert.deepEqual(add(" and"), { exceedsBox: false, newLine: true }); // 30
  assert.deepEqual(add(" others "), { exceedsBox: false, newLine: false }); // 100, and a space that takes no room
  assert.deepEqual(add("x"), { exceedsBox: true, newLine: false });
});

test("a word that is wider than the box exceeds it", () => {
  const add = (text) => fillTextBox({ maxBoxWidth: 30, maxLines: 9 }).add({ ...font, text, fontSize: 20 });
  assert.deepEqual(add("abcd"), { exceedsBox: true, newLine: false });
  assert.deepEqual(add("  abc  "), { exceedsBox: false, newLine: false });
});

test("fitTextOnNLines finds the largest size, and the lines", () => {
  const fit = (options) => fitTextOnNLines({ ...font, text: "Hello big World", maxBoxWidth: 100, maxLines: 2, ...options });
  const two = fit();
  near(two.fontSize, 200 / 9, 1e-4); // "Hello big" is 4.5 sizes wide
  assert.deepEqual(two.lines, ["Hello big", "World"]);
  near(fit({ maxLines: 3 }).fontSize, 40, 1e-4); // as wide as "Hello"
  assert.deepEqual(fit({ maxLines: 3 }).lines, ["Hello", "big", "World"]);
  near(fit({ maxLines: 1 }).fontSize, 200 / 15, 1e-4);
  assert.deepEqual(fit({ maxFontSize: 12 }), { fontSize: 12, lines: ["Hello big World"] });
  assert.deepEqual(fit({ text: "  ", maxFontSize: 80 }), { fontSize: 80, lines: [] });
});

test("without a canvas the width is estimated: classes of letters, weight, full-width scripts", () => {
  environment.textWidth = null;
  environment.lineHeight = null;
  const width = (text, styles) => measureText({ ...font, text, fontSize: 100, ...styles }).width;
  // Inter at weight 400, as Chromium measures it.
  const inter = { "Hello World": 547.2, "motion graphics": 761.3, ILLUSTRATION: 710.6, "1,234,567": 458.8 };
  for (const [text, measured] of Object.entries(inter)) near(width(text) / measured, 1, 0.1);
  assert.equal(width("日本語"), 300);
  assert.ok(width("Hello", { fontWeight: "bold" }) > width("Hello"));
  assert.equal(width("il.W", { fontFamily: "JetBrains Mono" }), 240);
  assert.equal(width("e\u0301"), width("e"));
  near(measureText({ ...font, text: "a", fontSize: 100 }).height, 120);
});

test("broken options are answered by sentences", () => {
  const cases = [
    [() => measureText({ ...font, text: 5, fontSize: 9 }), "The text of measureText() must be a text, but it is 5."],
    [() => measureText({ text: "a", fontSize: 9 }), "The fontFamily of measureText() must be a font's name, but it is undefined."],
    [() => measureText({ ...font, text: "a", fontSize: 0 }), "The fontSize of measureText() must be above 0, but it is 0."],
    [() => measureText({ ...font, text: "a", fontSize: 9, letterSpacing: "wide" }),
      'The letterSpacing of measureText() must be a number of pixels or a text such as "2px" or "0.1em", but it is "wide".'],
    [() => fitText({ ...font, text: "a" }), "The withinWidth of fitText() must be a number, but it is undefined."],
    [() => fillTextBox({ maxBoxWidth: 9, maxLines: 0 }), "The maxLines of fillTextBox() must be above 0, but it is 0."],
    [() => fitTextOnNLines({ ...font, text: "a", maxLines: 2 }), "The maxBoxWidth of fitTextOnNLines() must be a number, but it is undefined."],
  ];
  for (const [call, message] of cases) assert.throws(call, { message });
});
