/** How long a scene says it is, in every form in which people write it. The value counts, not the text of the code. */
import { shown } from "../runtime/sentences.js";
import { Refusal } from "./failures.js";

const NAMES = ["duration", "durationInFrames"];

/** Frames, rounded to a whole number; null when the program says nothing. Throws a sentence for anything else. */
export function durationOf(exported) {
  // `export const duration`, then Scene.durationInFrames, then an exported object such as `config`.
  for (const holder of [exported, exported.default, ...Object.values(exported).filter(isPlain)]) {
    for (const name of NAMES) {
      if (holder !== exported && name === "duration" && !Object.hasOwn(holder, name)) continue;
      const value = holder[name];
      if (value === undefined || value === null) continue;
      const isCount = typeof value === "number" && Number.isFinite(value) && Math.round(value) > 0;
      if (isCount) return Math.round(value);
      throw new Refusal(`The exported ${name} must be a number of frames above 0, but it is ${shown(value)}.`);
    }
  }
  return null;
}

/** An object that an export statement may have made, and no component. */
function isPlain(value) {
  return typeof value === "object" && value !== null && !("$$typeof" in value) && "durationInFrames" in value;
}
