/**
 * The pieces of a path as functions of t from 0 to 1: `at(t)` is the point, `slope(t)` how the point changes,
 * `turns()` lists where x or y turns around inside of the piece. Lines also know their `length`.
 */
import { centeredArc, pointOnArc, slopeOfArc } from "./arc.js";
import { cubicOf } from "./reduce-instructions.js";

/** The piece that a whole, absolute instruction draws; null for a move. `start` is where a close returns to. */
export function curveOf(instruction, pen, start) {
  if (instruction.type === "M") return null;
  if (instruction.type === "Z") return line(pen, start);
  if (instruction.type === "L") return line(pen, instruction);
  if (instruction.type === "A") return arc(pen, instruction);
  return cubic(pen, instruction.type === "Q" ? cubicOf(instruction, pen) : instruction);
}

function line(from, to) {
  const direction = { x: to.x - from.x, y: to.y - from.y };
  return {
    at: (t) => ({ x: from.x + t * direction.x, y: from.y + t * direction.y }),
    slope: () => direction,
    turns: () => [],
    length: Math.hypot(direction.x, direction.y),
  };
}

function cubic(from, { cp1x, cp1y, cp2x, cp2y, x, y }) {
  const horizontal = [from.x, cp1x, cp2x, x];
  const vertical = [from.y, cp1y, cp2y, y];
  return {
    at: (t) => ({ x: bernstein(horizontal, t), y: bernstein(vertical, t) }),
    slope: (t) => ({ x: bernsteinSlope(horizontal, t), y: bernsteinSlope(vertical, t) }),
    turns: () => [...turnsOf(horizontal), ...turnsOf(vertical)].filter((t) => t > 0 && t < 1),
  };
}

function bernstein([a, b, c, d], t) {
  const s = 1 - t;
  return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
}

function bernsteinSlope([a, b, c, d], t) {
  const s = 1 - t;
  return 3 * (s * s * (b - a) + 2 * s * t * (c - b) + t * t * (d - c));
}

/** The zeros of the slope, a quadratic function of t. */
function turnsOf([a, b, c, d]) {
  const square = d - 3 * c + 3 * b - a;
  const linear = 2 * (c - 2 * b + a);
  const constant = b - a;
  // What is smaller than rounding errors is no square term: dividing by it would throw the zero far away.
  const size = Math.max(Math.abs(a), Math.abs(b), Math.abs(c), Math.abs(d));
  if (Math.abs(square) <= 1e-12 * size) return linear === 0 ? [] : [-constant / linear];
  const under = linear * linear - 4 * square * constant;
  if (under < 0) return [];
  return [1, -1].map((sign) => (-linear + sign * Math.sqrt(under)) / (2 * square));
}

function arc(from, instruction) {
  const centered = centeredArc(from, instruction);
  if (centered === null) return line(from, instruction);
  const { rx, ry, tilt, start, sweep } = centered;
  const angle = (t) => start + t * sweep;
  const highest = Math.atan2(ry * Math.cos(tilt), rx * Math.sin(tilt));
  const widest = Math.atan2(-ry * Math.sin(tilt), rx * Math.cos(tilt));
  return {
    at: (t) => {
      if (t > 0 && t < 1) return pointOnArc(centered, angle(t));
      const { x, y } = t <= 0 ? from : instruction;
      return { x, y };
    },
    slope: (t) => {
      const { x, y } = slopeOfArc(centered, angle(t));
      return { x: x * sweep, y: y * sweep };
    },
    turns: () =>
      [widest, widest + Math.PI, highest, highest + Math.PI]
        .map((turn) => partOf(turn - start, sweep))
        .filter((t) => t > 0 && t < 1),
  };
}

/** How far along the sweep an angle lies, counted in the direction of the sweep. */
function partOf(angle, sweep) {
  const whole = 2 * Math.PI;
  const ahead = (((angle * Math.sign(sweep)) % whole) + whole) % whole;
  return ahead / Math.abs(sweep);
}
