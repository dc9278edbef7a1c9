/** Maps a value to a style, between styles at the points of a range. */
import { interpolate } from "../interpolate.js";
import { requireArray, shown } from "../sentences.js";
import { mixedValues } from "./mixed-values.js";

/** The options are those of interpolate(). */
export function interpolateStyles(input, inputRange, styles, options) {
  requireArray(styles, "The styles of interpolateStyles()");
  for (const style of styles) {
    if (typeof style === "object" && style !== null && !Array.isArray(style)) continue;
    throw new TypeError(`Each style of interpolateStyles() is an object, but one is ${shown(style)}.`);
  }
  const mix = (values) => interpolate(input, inputRange, values, options);
  mix(styles.map(() => 0)); // the ranges are checked even where all styles are the same
  const names = [...new Set(styles.flatMap(Object.keys))];
  return Object.fromEntries(names.map((name) => [name, mixedValues(valuesOf(styles, name), mix, name)]));
}

function valuesOf(styles, name) {
  return styles.map((style, index) => {
    if (style[name] !== undefined) return style[name];
    throw new TypeError(`All styles of interpolateStyles() need the same names, but style ${index} has no ${name}.`);
  });
}
