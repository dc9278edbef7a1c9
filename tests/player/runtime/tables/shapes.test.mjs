// make… functions of shapes: the documented outlines, and geometry worked out by hand.
import * as runtime from "../../../../static/player/runtime/index.js";
import { table } from "./table.mjs";

const { getBoundingBox, getLength, normalizePath } = runtime;
const make = (name, options) => runtime[`make${name}`](options);
const length = (name, options) => getLength(make(name, options).path);
const box = (name, options) => {
  const { x1, y1, x2, y2 } = getBoundingBox(make(name, options).path);
  return [x1, y1, x2, y2];
};
const size = (name, options) => {
  const { width, height, transformOrigin } = make(name, options);
  return [width, height, transformOrigin];
};
/** The corners as numbers, without the closing line that some paths write and others leave to Z. */
function corners(path) {
  const numbers = normalizePath(path).match(/-?[\d.]+(e-\d+)?/g).map(Number);
  return numbers.slice(-2).every((value, index) => value === numbers[index]) ? numbers.slice(0, -2) : numbers;
}
const outline = (name, options) => corners(make(name, options).path);

// The paths and sizes that remotion.dev/docs/shapes prints: make-rect, make-triangle, make-star, make-polygon, make-pie.
const STAR = "M 200 0 L 288.167787843871 78.64745084375788 L 390.21130325903073 138.19660112501052 " +
  "L 342.658477444273 246.3525491562421 L 317.55705045849464 361.8033988749895 L 200 350 " +
  "L 82.4429495415054 361.8033988749895 L 57.34152255572698 246.35254915624213 " +
  "L 9.788696740969272 138.19660112501055 L 111.83221215612902 78.6474508437579 L 200 0";
const POLYGON = "M 76.08452130361228 0 L 152.16904260722458 55.278640450004204 " +
  "L 123.10734148701013 144.72135954999578 L 29.061701120214437 144.72135954999578 L 0 55.27864045000418";
table("outline", outline, [
  ["Rect", { width: 100, height: 100 }, corners("M 0 0 l 100 0 l 0 100 l -100 0 Z")],
  ["Triangle", { length: 100, direction: "right" }, corners("M 0 0 L 0 100 L 86.60254037844386 50 z")],
  ["Star", { innerRadius: 200, outerRadius: 150, points: 5 }, corners(STAR)],
  ["Star", { innerRadius: 150, outerRadius: 200, points: 5 }, corners(STAR)],
  ["Polygon", { points: 5, radius: 80 }, corners(POLYGON)],
  ["Pie", { radius: 100, progress: 0.5 }, corners("M 100 0 A 100 100 0 0 1 100 200 L 100 100 z")],
]);
// A quarter of a circle in each corner, turning with the outline; at notches it turns the other way.
table("path", (name, options) => make(name, options).path, [
  ["Rect", { width: 20, height: 10, cornerRadius: 2 },
    "M 0 2 A 2 2 0 0 1 2 0 L 18 0 A 2 2 0 0 1 20 2 L 20 8 A 2 2 0 0 1 18 10 L 2 10 A 2 2 0 0 1 0 8 Z"],
  ["Circle", { radius: 5 }, "M 5 0 A 5 5 0 0 1 5 10 A 5 5 0 0 1 5 0 Z"],
]);
const turns = (name, options) => make(name, options).path.match(/0 0 [01]/g).join(" ").replaceAll("0 0 ", "");
table("turns", turns, [["Star", { points: 3, innerRadius: 10, outerRadius: 50, cornerRadius: 1 }, "1 0 1 0 1 0"]]);
table("size", size, [
  ["Rect", { width: 100, height: 100 }, [100, 100, "50 50"]],
  ["Rect", { width: 30, height: 8, cornerRadius: 2 }, [30, 8, "15 4"]],
  ["Circle", { radius: 50 }, [100, 100, "50 50"]],
  ["Ellipse", { rx: 100, ry: 50 }, [200, 100, "100 50"]],
  ["Triangle", { length: 100, direction: "right" }, [86.60254037844386, 100, "28.867513459481287 50"]],
  ["Triangle", { length: 100, direction: "left" }, [86.60254037844386, 100, "57.735026918962575 50"]],
  ["Triangle", { length: 100, direction: "up" }, [100, 86.60254037844386, "50 57.735026918962575"]],
  ["Triangle", { length: 100, direction: "down" }, [100, 86.60254037844386, "50 28.867513459481287"]],
  ["Star", { innerRadius: 150, outerRadius: 200, points: 5 }, [400, 400, "200 200"]],
  ["Polygon", { points: 5, radius: 80 }, [160, 160, "80 80"]],
  ["Pie", { radius: 100, progress: 0.5 }, [200, 200, "100 100"]],
  ["Heart", { width: 200, height: 180 }, [200, 180, "100 90"]],
  ["Heart", { height: 100, aspectRatio: 1.25 }, [125, 100, "62.5 50"]],
  ["Arrow", {}, [300, 185, "150 92.5"]],
  ["Arrow", { direction: "up" }, [185, 300, "92.5 150"]],
]);

// Lengths of outlines: 2πr, Σ sides, and what rounding a right angle by r saves: 2r − πr/2.
const { PI, SQRT2, SQRT1_2, hypot, sqrt } = Math;
table("length of the outline", length, [
  ["Circle", { radius: 50 }, 100 * PI],
  ["Ellipse", { rx: 100, ry: 50 }, 484.4224110273838],
  ["Rect", { width: 120, height: 80 }, 400],
  ["Rect", { width: 120, height: 80, cornerRadius: 10 }, 400 - 80 + 20 * PI],
  ["Rect", { width: 100, height: 50, cornerRadius: 99 }, 100 + 50 * PI],
  ["Rect", { width: 80, height: 60, edgeRoundness: 0 }, 200],
  ["Triangle", { length: 70, direction: "up" }, 210],
  ["Triangle", { length: 100, direction: "up", cornerRadius: 10 }, 300 - 60 * sqrt(3) + 20 * PI],
  ["Polygon", { points: 6, radius: 50 }, 300],
  ["Polygon", { points: 4, radius: 50 }, 200 * SQRT2],
  ["Polygon", { points: 8, radius: 10, cornerRadius: 1 }, 160 * Math.sin(PI / 8) - 16 * Math.tan(PI / 8) + 2 * PI],
  ["Star", { points: 4, innerRadius: 50, outerRadius: 50 * SQRT2 }, 400],
  ["Star", { points: 6, innerRadius: 50, outerRadius: 50 * sqrt(3) }, 600],
  ["Pie", { radius: 100, progress: 0.25 }, 50 * PI + 200],
  ["Pie", { radius: 100, progress: 0.75 }, 150 * PI + 200],
  ["Pie", { radius: 100, progress: 0.75, closePath: false }, 150 * PI],
  ["Pie", { radius: 100, progress: 1 }, 200 * PI],
  ["Pie", { radius: 100, progress: 0 }, 0],
  ["Arrow", { length: 40, headLength: 120, headWidth: 60, shaftWidth: 20 }, 60 + 2 * hypot(40, 30)],
  ["Arrow", { length: 100, headLength: 40, headWidth: 60, shaftWidth: 20 }, 20 + 120 + 40 + 2 * hypot(40, 30)],
]);

// A circle out of four curves is wider than a true one by 0.0273 % at most (Spencer Mortensen, "Approximate a circle").
const CIRCLE = (4 * (SQRT2 - 1)) / 3;
table("length of a round rect", length, [
  ["Rect", { width: 100, height: 100, edgeRoundness: CIRCLE }, 100 * PI],
], { tolerance: 3e-4 });

table("box", box, [
  ["Circle", { radius: 30 }, [0, 0, 60, 60]],
  ["Ellipse", { rx: 30, ry: 10 }, [0, 0, 60, 20]],
  ["Rect", { width: 80, height: 60, cornerRadius: 20 }, [0, 0, 80, 60]],
  ["Rect", { width: 80, height: 60, edgeRoundness: 1 }, [0, 0, 80, 60]],
  ["Rect", { width: 80, height: 80, edgeRoundness: 0 }, [0, 0, 80, 80]],
  ["Polygon", { points: 4, radius: 50 }, [0, 0, 100, 100]],
  ["Polygon", { points: 3, radius: 50 }, [0, 0, 50 * sqrt(3), 75]],
  ["Star", { points: 4, innerRadius: 10, outerRadius: 40 }, [0, 0, 80, 80]],
  ["Star", { points: 5, innerRadius: 10, outerRadius: 40, cornerRadius: 0 }, [40 - 40 * Math.sin(0.4 * PI), 0,
    40 + 40 * Math.sin(0.4 * PI), 40 + 40 * Math.cos(0.2 * PI)]],
  ["Pie", { radius: 100, progress: 0.25 }, [100, 0, 200, 100]],
  ["Pie", { radius: 100, progress: 0.25, counterClockwise: true }, [0, 0, 100, 100]],
  ["Pie", { radius: 100, progress: 0.25, rotation: PI / 2 }, [100, 100, 200, 200]],
  ["Pie", { radius: 100, progress: 0.25, rotation: PI / 4 }, [100, 100 - 100 * SQRT1_2, 200, 100 + 100 * SQRT1_2]],
  ["Pie", { radius: 100, progress: 0.6 }, [100 - 100 * Math.sin(0.2 * PI), 0, 200, 200]],
  ["Heart", { height: 100 }, [0, 0, 110, 100]],
  ["Arrow", { length: 90, headWidth: 50, headLength: 30, shaftWidth: 10, direction: "down" }, [0, 0, 50, 90]],
  ["Arrow", { length: 90, headWidth: 50, headLength: 30, shaftWidth: 70, direction: "left" }, [0, 0, 90, 70]],
]);
