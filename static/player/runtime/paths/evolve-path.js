/** The dash of a stroke that draws only a part of a path. */
import { requireNumber } from "../sentences.js";
import { getLength } from "./along-path.js";

/** From 0, nothing, to 1, everything. Above 1 the start vanishes again; below 0 the path grows from its end. */
export function evolvePath(progress, path) {
  requireNumber(progress, "The progress of evolvePath()");
  const length = getLength(path);
  return { strokeDasharray: `${length} ${length}`, strokeDashoffset: length - progress * length };
}
