/** The sides that a scene can come from, as the direction in which it then moves: [right, down]. */
import { shown } from "../sentences.js";

export const SIDES = {
  "from-left": [1, 0],
  "from-right": [-1, 0],
  "from-top": [0, 1],
  "from-bottom": [0, -1],
};

export const SIDES_AND_CORNERS = {
  ...SIDES,
  "from-top-left": [1, 1],
  "from-top-right": [-1, 1],
  "from-bottom-left": [1, -1],
  "from-bottom-right": [-1, -1],
};

export function directionOf(name, sides, who) {
  if (Object.hasOwn(sides, name)) return sides[name];
  throw new TypeError(`The direction of ${who} is one of ${Object.keys(sides).join(", ")}, but it is ${shown(name)}.`);
}
