// How the built-in scenes break their lines: short sentences stand for themselves where there is room for them.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { transformSync } from "esbuild";

const kit = ["type", "breath"].map((part) => new URL(`../../../brain/providers/builtin/templates/kit-${part}.tsx`, import.meta.url));
const source = kit.map((file) => readFileSync(file, "utf8")).join("\n");
const { code } = transformSync(source, { loader: "tsx", jsxFactory: "h" });
const { breathing, fit } = new Function(`${code}; return { breathing, fit };`)();

const BOX = { width: 1500, height: 420, most: 180, leading: 1.06, face: { wide: 1 } };

test("short sentences have a line each, and all of them are in the box", () => {
  const { lines, size, height } = breathing("Three nights. Forty acts. One forest.", BOX);
  assert.deepEqual(lines, ["Three nights.", "Forty acts.", "One forest."]);
  assert.ok(height <= BOX.height + 1e-6);
  assert.ok(Math.abs(height - 3 * size * 1.06) < 1e-6);
});

test("they are no larger than the flowing text, and not much smaller", () => {
  const text = "See you there. Bring a friend.";
  const [own, whole] = [breathing(text, { ...BOX, width: 600 }), fit(text, { ...BOX, width: 600 })];
  assert.equal(own.lines.length, 2);
  assert.ok(own.size <= whole.size && own.size > whole.size * 0.75);
});

const FLOWING = {
  "one sentence": "Every invoice comes on time in every country.",
  "a text that ends without a mark": "Plan less. Live more and longer than before",
  "a sentence that is much longer than another": "We started in a garage in Berlin ten years ago. Hello.",
  "a number and no sentence": "Version 2.0 of everything that you have asked for",
  "more sentences than there is room for": "One. Two. Three. Four. Five. Six. Seven. Eight. Nine. Ten. Eleven. Twelve.",
};
for (const [what, text] of Object.entries(FLOWING)) {
  test(`${what} flows as ever`, () => assert.deepEqual(breathing(text, BOX), fit(text, BOX)));
}

test("what fits in one line stays there, and no text is no line", () => {
  assert.deepEqual(breathing("Fast. Open.", BOX).lines, ["Fast. Open."]);
  for (const nothing of [undefined, "", " "]) assert.deepEqual(breathing(nothing, BOX).lines, []);
});
