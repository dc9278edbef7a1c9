/** The cubic Bézier timing curve of CSS, through (0, 0), (x1, y1), (x2, y2) and (1, 1). */
import { requireNumber } from "./sentences.js";

const coordinate = (a, b, t) => 3 * (1 - t) ** 2 * t * a + 3 * (1 - t) * t ** 2 * b + t ** 3;

export function bezier(x1, y1, x2, y2) {
  [x1, y1, x2, y2].forEach((value) => requireNumber(value, "Each value of Easing.bezier()"));
  for (const x of [x1, x2]) {
    if (x < 0 || x > 1) throw new RangeError(`The x values of Easing.bezier() lie between 0 and 1, but one is ${x}.`);
  }
  // Outside of 0…1 the curve goes on straight in its end's direction, as css-easing-2 (section 2.2.1) says.
  const slopeBefore = x1 > 0 ? y1 / x1 : x2 > 0 && y1 === 0 ? y2 / x2 : 0;
  const slopeAfter = x2 < 1 ? (y2 - 1) / (x2 - 1) : x1 < 1 && y2 === 1 ? (y1 - 1) / (x1 - 1) : 0;

  return (x) => {
    if (x <= 0) return x * slopeBefore;
    if (x >= 1) return 1 + (x - 1) * slopeAfter;
    return coordinate(y1, y2, solve(x, x1, x2));
  };
}

/** The curve's parameter at x. x(t) only rises, so halving always finds it; 52 halvings exhaust a double. */
function solve(x, x1, x2) {
  let low = 0;
  let high = 1;
  for (let step = 0; step < 52; step += 1) {
    const middle = (low + high) / 2;
    if (coordinate(x1, x2, middle) < x) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
