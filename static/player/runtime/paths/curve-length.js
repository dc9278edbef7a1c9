/** The length of a curve, by Gauss-Legendre quadrature of its speed, and back from a length to its parameter. */

// Nodes and weights for eight points: NIST Digital Library of Mathematical Functions, table 3.5.2.
const NODES = [0.18343464249564980494, 0.52553240991632898582, 0.79666647741362673959, 0.96028985649753623168];
const WEIGHTS = [0.36268378337836198297, 0.31370664587788728734, 0.22238103445337447054, 0.10122853629037625915];
const TOLERANCE = 1e-9;
const DEEPEST = 14;

export function lengthOf(curve, from = 0, to = 1) {
  if (curve.length !== undefined) return curve.length * (to - from);
  return halved(curve, from, to, quadrature(curve, from, to), 0);
}

/** Both halves must agree with the whole; near cusps the speed is not smooth and halves are halved again. */
function halved(curve, from, to, whole, depth) {
  const middle = (from + to) / 2;
  const [first, second] = [quadrature(curve, from, middle), quadrature(curve, middle, to)];
  const agrees = Math.abs(first + second - whole) <= TOLERANCE * Math.abs(first + second);
  if (agrees || depth === DEEPEST) return first + second;
  return halved(curve, from, middle, first, depth + 1) + halved(curve, middle, to, second, depth + 1);
}

function quadrature(curve, from, to) {
  const [middle, half] = [(from + to) / 2, (to - from) / 2];
  let sum = 0;
  for (let index = 0; index < NODES.length; index += 1) {
    const offset = half * NODES[index];
    sum += WEIGHTS[index] * (speed(curve, middle - offset) + speed(curve, middle + offset));
  }
  return half * sum;
}

function speed(curve, t) {
  const { x, y } = curve.slope(t);
  return Math.hypot(x, y);
}

/** The t at which a curve is that long: Newton's method, kept between bounds that close in on it. */
export function parameterAt(curve, length, total) {
  if (length <= 0 || total === 0) return 0;
  if (length >= total) return 1;
  let [low, high] = [0, 1];
  let t = length / total;
  for (let round = 0; round < 40; round += 1) {
    const beyond = lengthOf(curve, 0, t) - length;
    if (Math.abs(beyond) <= TOLERANCE * total) break;
    if (beyond > 0) high = t;
    else low = t;
    const next = t - beyond / speed(curve, t);
    t = next > low && next < high ? next : (low + high) / 2;
  }
  return t;
}
