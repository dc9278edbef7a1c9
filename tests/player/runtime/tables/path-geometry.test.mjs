// Lengths, points, tangents and boxes of paths: geometry worked out by hand.
import {
  getBoundingBox, getLength, getPointAtLength, getTangentAtLength,
} from "../../../../static/player/runtime/index.js";
import { table } from "./table.mjs";

// Lengths: Pythagoras, arcs of circles 2πr·part, the perimeter of an ellipse 4a·E(e), and the parabola y = x² between
// −1 and 1: √5 + asinh(2)/2. Radii that are too small grow to reach (section B.2.5).
const { PI, SQRT2, SQRT1_2, sqrt, asinh } = Math;
table("length", getLength, [
  ["M 0 0 L 3 4", 5],
  ["M 0 0 L 3 4 L 3 0 Z", 12],
  ["M 0 0 H 10 V 10 H 0 Z", 40],
  ["M 0 0 h 10 m 5 5 h 10", 20],
  ["M 7 7", 0],
  ["M 0 0 A 50 50 0 0 1 100 0", 50 * PI],
  ["M 0 0 A 50 50 0 0 1 50 50", 25 * PI],
  ["M 0 0 A 50 50 0 1 0 50 50", 75 * PI],
  ["M 0 0 A 1 1 0 0 1 100 0", 50 * PI],
  ["M 35,50 a 25,25,0,1,1,50,0 a 25,25,0,1,1,-50,0", 50 * PI],
  ["M 0 50 A 100 50 0 1 1 200 50 A 100 50 0 1 1 0 50", 484.4224110273838],
  ["M 0 0 a 50 100 90 1 1 200 0 a 50 100 90 1 1 -200 0", 484.4224110273838],
  ["M -1 1 Q 0 -1 1 1", sqrt(5) + asinh(2) / 2],
  ["M 0 0 C 30 0 60 0 90 0", 90],
  ["M 0 0 C 60 0 30 0 90 0", 90],
  ["M 0 0 C 0 0 0 0 0 0", 0],
  ["M 0 0 C 0 100 100 100 100 0", 200],
  ["M 0 0 C 100 100 0 100 100 0", 200 * SQRT2 - 100],
  // The sum of two million chords of each curve.
  ["M 0 0 C 90 90 -80 90 10 0", 178.73103916],
  ["M 100 200 C 100 100 250 100 250 200 S 400 300 400 200", 475.7472988962],
  ["M 200 300 Q 400 50 600 300 T 1000 300", 975.54218779],
], { tolerance: 1e-8 });

const point = (path, length) => Object.values(getPointAtLength(path, length));
table("point", point, [
  ["M 0 0 L 30 40", 25, [15, 20]],
  ["M 0 0 H 10 V 10 H 0 Z", 35, [0, 5]],
  ["M 0 0 h 10 m 5 5 h 10", 15, [20, 5]],
  ["M40,70L110,70", -10, [40, 70]],
  ["M40,70L110,70", 80, [110, 70]],
  ["M 0 50 A 50 50 0 0 1 100 50", 25 * PI, [50, 0]],
  ["M 0 50 A 50 50 0 0 0 100 50", 25 * PI, [50, 100]],
  ["M 0 50 A 50 50 0 0 1 100 50", 12.5 * PI, [50 - 50 * SQRT1_2, 50 - 50 * SQRT1_2]],
  ["M -1 1 Q 0 -1 1 1", (sqrt(5) + asinh(2) / 2) / 2, [0, 0]],
  ["M 0 0 C 60 0 30 0 90 0", 45, [45, 0]],
], { tolerance: 1e-6 });
const tangent = (path, length) => Object.values(getTangentAtLength(path, length));
table("tangent", tangent, [
  ["M 0 0 L 30 40", 7, [0.6, 0.8]],
  ["M 0 0 H 10 V 10", 15, [0, 1]],
  ["M 0 50 A 50 50 0 0 1 100 50", 0, [0, -1]],
  ["M 0 50 A 50 50 0 0 1 100 50", 25 * PI, [1, 0]],
  ["M -1 1 Q 0 -1 1 1", 0, [1 / sqrt(5), -2 / sqrt(5)]],
  ["M 0 0 C 0 0 0 10 10 10", 0, [0, 1]],
  ["M 5 5", 0, [0, 0]],
], { tolerance: 1e-4 });

// Extremes: where a curve turns, and where an ellipse touches its box: √(rx²cos² + ry²sin²) from its centre.
const box = (path) => {
  const { x1, y1, x2, y2 } = getBoundingBox(path);
  return [x1, y1, x2, y2];
};
table("box", box, [
  ["M 35,50 a 25,25,0,1,1,50,0 a 25,25,0,1,1,-50,0", [35, 25, 85, 75]],
  ["M 10 20 L 30 5 L 0 8", [0, 5, 30, 20]],
  ["M -1 1 Q 0 -1 1 1", [-1, 0, 1, 1]],
  ["M 0 0 C 0 100 100 100 100 0", [0, 0, 100, 75]],
  ["M 0 0 C 40 -30 40 60 0 30", [0, 15 - 15 * SQRT2, 30, 15 + 15 * SQRT2]],
  ["M 0 50 A 50 50 0 0 1 50 0", [0, 0, 50, 50]],
  ["M 0 0 A 50 50 0 1 0 50 50", [-50, 0, 50, 100]],
  [`M ${-100 * SQRT1_2} ${-100 * SQRT1_2} A 100 50 45 1 1 ${100 * SQRT1_2} ${100 * SQRT1_2} A 100 50 45 1 1 ` +
    `${-100 * SQRT1_2} ${-100 * SQRT1_2}`, [-1, -1, 1, 1].map((side) => (side * sqrt(100 ** 2 + 50 ** 2)) / SQRT2)],
  ["M 4 5", [4, 5, 4, 5]],
], { tolerance: 1e-4 });
