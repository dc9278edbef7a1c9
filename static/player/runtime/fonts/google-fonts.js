/** loadFont() and getInfo() of "@remotion/google-fonts/<Name>": every bundled face is there before the first frame. */
import { shown } from "../sentences.js";
import { bundledFamily, FAMILIES, standIn } from "./families.js";

const STYLES = ["normal", "italic"];
const SUBSETS = ["latin", "latin-ext"];
const SINGLE = [100, 200, 300, 400, 500, 600, 700, 800, 900];

/** The module of one family; for a family that is not bundled, that of the most similar one. */
export function fontModule(importName) {
  const name = bundledFamily(importName) ?? standIn(importName);
  return { fontFamily: quoted(name), getInfo: () => info(name), loadFont: (style, options) => load(name, style, options) };
}

/** The module "@remotion/google-fonts" itself. */
export const googleFonts = {
  getAvailableFonts: () =>
    Object.keys(FAMILIES).map((name) => {
      const importName = importNameOf(name);
      const load = () => Promise.resolve(fontModule(importName));
      return { fontFamily: name, importName, load };
    }),
};

function load(name, style = "normal", { weights, subsets } = {}) {
  if (!stylesOf(name).includes(style) && !STYLES.includes(style)) {
    throw new TypeError(`loadFont() takes "normal" or "italic", but it got ${shown(style)}.`);
  }
  requireTexts(weights, "weights");
  requireTexts(subsets, "subsets");
  return { ...info(name), waitUntilDone: () => Promise.resolve() };
}

/** The faces have no addresses: what stands in the place of one is the family's name. */
function info(name) {
  const files = Object.fromEntries(SUBSETS.map((subset) => [subset, name]));
  const weights = Object.fromEntries(weightsOf(name).map((weight) => [String(weight), files]));
  return {
    fontFamily: quoted(name),
    importName: importNameOf(name),
    version: "bundled",
    url: "",
    unicodeRanges: Object.fromEntries(SUBSETS.map((subset) => [subset, ""])),
    fonts: Object.fromEntries(stylesOf(name).map((style) => [style, weights])),
    subsets: SUBSETS,
  };
}

const stylesOf = (name) => (FAMILIES[name].italics ? STYLES : ["normal"]);

function weightsOf(name) {
  const { weights } = FAMILIES[name];
  return SINGLE.filter((weight) => weight >= weights[0] && weight <= weights.at(-1));
}

const importNameOf = (name) => name.replaceAll(" ", "");

/** A name with a figure is no family in CSS unless it is quoted. */
const quoted = (name) => (/\d/.test(name) ? `"${name}"` : name);

function requireTexts(value, name) {
  const isList = value === undefined || (Array.isArray(value) && value.every((each) => typeof each === "string"));
  if (!isList) throw new TypeError(`The ${name} of loadFont() are a list of texts such as ["400"], not ${shown(value)}.`);
}
