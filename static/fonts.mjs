/** Puts the bundled font families into static/dist/fonts/: the files, and a manifest that says what each is for. */
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { FAMILIES } from "./player/runtime/fonts/families.js";

const FACE = /@font-face\s*\{[^}]*\}/g;
const STATIC_WEIGHTS = [400, 500, 600, 700, 800, 900];
// The frame's program carries these two itself, so that nothing ever waits for the usual text.
const CARRIED = /^inter-latin(-ext)?-wght-normal\.woff2$/;

/** Writes `fonts/manifest.json`: [{family, style, weight, unicodeRange, file}], every file beside it. */
export async function bundleFonts(modules, dist) {
  const folder = join(dist, "fonts");
  await mkdir(folder, { recursive: true });
  const faces = await Promise.all(Object.entries(FAMILIES).map(([name, family]) => copyFamily(name, family, modules, folder)));
  await writeFile(join(folder, "manifest.json"), JSON.stringify(faces.flat()));
}

async function copyFamily(name, { weights, italics }, modules, folder) {
  const id = name.toLowerCase().replaceAll(" ", "-");
  const isVariable = weights.length > 1 && !["Poppins", "Lato"].includes(name);
  const source = join(modules, isVariable ? "@fontsource-variable" : "@fontsource", id);
  const faces = [];
  for (const sheet of sheets(isVariable, weights, italics)) {
    const css = await readFile(join(source, sheet), "utf8").catch((failure) => {
      if (!isVariable && failure.code === "ENOENT") return ""; // not every weight was drawn
      throw failure;
    });
    for (const [block] of css.matchAll(FACE)) faces.push(faceIn(block, name));
  }
  const ours = faces.filter(({ file }) => !CARRIED.test(file));
  await Promise.all(ours.map(({ file }) => cp(join(source, "files", file), join(folder, file))));
  await cp(join(source, "LICENSE"), join(folder, `${id}.LICENSE`));
  return ours;
}

function sheets(isVariable, weights, italics) {
  const upright = isVariable
    ? ["wght"]
    : STATIC_WEIGHTS.filter((weight) => weight >= weights[0] && weight <= weights.at(-1)).map(String);
  return [...upright, ...(italics ? upright.map((sheet) => `${sheet}-italic`) : [])].map((sheet) => `${sheet}.css`);
}

function faceIn(block, family) {
  const value = (property) => new RegExp(`${property}:\\s*([^;]+);`).exec(block)?.[1].trim() ?? null;
  const file = /url\(\.\/files\/([^)]+\.woff2)\)/.exec(block)[1];
  return { family, style: value("font-style"), weight: value("font-weight"), unicodeRange: value("unicode-range"), file };
}
