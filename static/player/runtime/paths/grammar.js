/** The commands of SVG 2 path data (section 9.3) and the names that their numbers have in an instruction. */

const ABSOLUTE = {
  M: ["x", "y"],
  L: ["x", "y"],
  H: ["x"],
  V: ["y"],
  C: ["cp1x", "cp1y", "cp2x", "cp2y", "x", "y"],
  S: ["cpx", "cpy", "x", "y"],
  Q: ["cpx", "cpy", "x", "y"],
  T: ["x", "y"],
  A: ["rx", "ry", "xAxisRotation", "largeArcFlag", "sweepFlag", "x", "y"],
  Z: [],
};

/** Radii end with x and y as well, but they are no places. */
export const isCoordinate = (field) => /[xy]$/.test(field) && field !== "rx" && field !== "ry";
const relative = (field) => (isCoordinate(field) ? field.replace(/[xy]$/, "d$&") : field);

/** Field names for each command letter: capital letters are absolute, small ones relative (x becomes dx). */
export const FIELDS = new Map(
  Object.entries(ABSOLUTE).flatMap(([type, fields]) => [
    [type, fields],
    [type.toLowerCase(), fields.map(relative)],
  ]),
);

export const isFlag = (field) => field.endsWith("Flag");

/** More coordinates after a move are lines. */
export const repeated = (type) => ({ M: "L", m: "l" })[type] ?? type;
