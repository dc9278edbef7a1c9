// Which font files a film needs: by the names in its programs and props, and by the characters in them.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { facesNeeded } from "../../../static/player/element/fonts.js";
import { FAMILIES } from "../../../static/player/runtime/fonts/families.js";

const built = (name) => new URL(`../../../static/dist/fonts/${name}`, import.meta.url);
const manifest = JSON.parse(readFileSync(built("manifest.json"), "utf8"));
const needed = (text) => facesNeeded(manifest, text).map(({ file }) => file);

test("every family of the runtime is bundled, with its files", () => {
  const bundled = new Set(manifest.map(({ family }) => family));
  assert.deepEqual([...bundled].sort(), Object.keys(FAMILIES).sort());
  for (const { file } of manifest) assert.equal(readFileSync(built(file)).subarray(0, 4).toString(), "wOF2");
});

test("italics are bundled where the runtime says so", () => {
  const italics = new Set(manifest.filter(({ style }) => style === "italic").map(({ family }) => family));
  assert.deepEqual([...italics].sort(), Object.keys(FAMILIES).filter((name) => FAMILIES[name].italics).sort());
});

test("a named family brings the files of the characters that are there", () => {
  assert.deepEqual(needed('fontFamily: "Space Grotesk, sans-serif"'), ["space-grotesk-latin-wght-normal.woff2"]);
  assert.deepEqual(needed('"Space Grotesk" Łódź').sort(), ["space-grotesk-latin-ext-wght-normal.woff2", "space-grotesk-latin-wght-normal.woff2"]);
  assert.deepEqual(needed('require("@remotion/google-fonts/SpaceGrotesk")'), ["space-grotesk-latin-wght-normal.woff2"]);
  assert.deepEqual(needed('"Inter" Привет'), ["inter-cyrillic-wght-normal.woff2"]);
});

test("italics come when something is slanted", () => {
  assert.deepEqual(needed('"Lora"'), ["lora-latin-wght-normal.woff2"]);
  assert.deepEqual(needed('"Lora" fontStyle: "italic"'), ["lora-latin-wght-normal.woff2", "lora-latin-wght-italic.woff2"]);
});

test("all weights of a family without variable ones come together", () => {
  assert.deepEqual(needed('"Poppins"').map((file) => file.match(/\d+/)[0]), ["400", "500", "600", "700", "800", "900"]);
});

test("words that only contain a family's name bring nothing", () => {
  assert.deepEqual(needed("setInterval interpolate Interval Latour"), []);
});
