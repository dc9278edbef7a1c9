// interpolate() and random(): values of the documentation, and lines through points worked out by hand.
import { Easing, interpolate, random } from "../../../../static/player/runtime/index.js";
import { table } from "./table.mjs";

const CLAMP = { extrapolateLeft: "clamp", extrapolateRight: "clamp" };

// The examples of remotion.dev/docs/interpolate.
table("interpolate as documented", interpolate, [
  [10, [0, 20], [0, 1], {}, 0.5],
  [40, [0, 20], [0, 1], {}, 2],
  [40, [0, 20], [0, 1], { extrapolateRight: "clamp" }, 1],
  [10, [0, 20, 100, 120], [0, 1, 1, 0], {}, 0.5],
  [60, [0, 20, 100, 120], [0, 1, 1, 0], {}, 1],
  [110, [0, 20, 100, 120], [0, 1, 1, 0], {}, 0.5],
  [120, [0, 20, 100, 120], [0, 1, 1, 0], {}, 0],
  [0.25, [0, 1], [0, 200], {}, 50],
  [1.5, [0, 1], [0, 2], { extrapolateRight: "extend" }, 3],
  [1.5, [0, 1], [0, 2], { extrapolateRight: "clamp" }, 2],
  [1.5, [0, 1], [0, 2], { extrapolateRight: "identity" }, 1.5],
  [1.5, [0, 1], [0, 2], { extrapolateRight: "wrap" }, 1],
  [50, [0, 100, 200], [0, 1, 2], { easing: [Easing.out(Easing.cubic), Easing.in(Easing.cubic)] }, 0.875],
  [150, [0, 100, 200], [0, 1, 2], { easing: [Easing.out(Easing.cubic), Easing.in(Easing.cubic)] }, 1.125],
]);

// y = y0 + (x − x0)·(y1 − y0)/(x1 − x0) between the two points around x.
table("interpolate along a line", interpolate, [
  [5, [0, 10], [100, 0], undefined, 50],
  [-5, [0, 10], [100, 0], null, 150],
  [15, [0, 10], [100, 0], {}, -50],
  [0, [-10, 10], [-1, 1], {}, 0],
  [-7.5, [-10, 10], [-1, 1], {}, -0.75],
  [-30, [-20, -10], [4, 8], {}, 0],
  [0.1, [0, 0.2], [0, 0.3], {}, 0.15],
  [1e6, [0, 1], [0, 1e-6], {}, 1],
  [25, [0, 10, 20], [0, 100, 110], {}, 115],
  [-1, [0, 10, 20], [0, 100, 110], {}, -10],
  [10, [0, 10, 20], [0, 100, 110], {}, 100],
  [12, [0, 10, 20, 30], [0, 5, 5, 9], {}, 5],
  [24, [0, 10, 20, 30], [0, 5, 5, 9], {}, 6.6],
  [45, [0, 10, 20, 30], [0, 5, 5, 9], {}, 15],
  [3, [0, 4, 5, 9], [9, 1, 3, -5], {}, 3],
  [4.5, [0, 4, 5, 9], [9, 1, 3, -5], {}, 2],
  [7, [0, 4, 5, 9], [9, 1, 3, -5], {}, -1],
]);

table("interpolate outside", interpolate, [
  [-3, [0, 10], [5, 15], CLAMP, 5],
  [13, [0, 10], [5, 15], CLAMP, 15],
  [-3, [0, 10], [15, 5], CLAMP, 15],
  [-3, [0, 10], [5, 15], { extrapolateRight: "clamp" }, 2],
  [-3, [0, 10], [5, 15], { extrapolateLeft: "identity" }, -3],
  [10, [0, 10], [5, 15], { extrapolateRight: "identity" }, 15],
  [99, [0, 10, 20], [5, 15, 0], CLAMP, 0],
  [-1, [0, 10, 20], [5, 15, 0], CLAMP, 5],
  [12, [0, 10], [5, 15], { extrapolateRight: "wrap" }, 7],
  [47, [0, 10], [5, 15], { extrapolateRight: "wrap" }, 12],
  [-1, [0, 10], [5, 15], { extrapolateLeft: "wrap" }, 14],
  [-21, [0, 10], [5, 15], { extrapolateLeft: "wrap" }, 14],
  [25, [10, 20], [0, 1], { extrapolateRight: "wrap" }, 0.5],
  [25, [0, 10, 20], [0, 4, 0], { extrapolateRight: "wrap" }, 2],
]);

// Easing bends the progress inside of a segment: 0.3² = 0.09 and 0.3³ = 0.027.
table("interpolate with easing", interpolate, [
  [3, [0, 10], [0, 100], { easing: Easing.quad }, 9],
  [3, [0, 10], [0, 100], { easing: Easing.cubic }, 2.7],
  [13, [0, 10, 20], [0, 100, 200], { easing: Easing.quad }, 109],
  [13, [0, 10, 20], [0, 100, 300], { easing: [Easing.linear, Easing.quad] }, 118],
  [3, [0, 10, 20], [0, 100, 300], { easing: [Easing.linear, Easing.quad] }, 30],
  [20, [0, 10], [0, 100], { easing: Easing.quad }, 400],
  [20, [0, 10], [0, 100], { easing: Easing.quad, ...CLAMP }, 100],
  [5, [0, 10], [0, 10], { easing: Easing.back(2) }, -1.25],
  [5, [0, 10], [7, 7], { easing: Easing.back(9) }, 7],
  [13, [0, 10], [0, 100], { easing: Easing.quad, extrapolateRight: "wrap" }, 9],
]);

// remotion.dev/docs/posterization: with posterize 3 the frames 0 to 2 show frame 0, 3 to 5 show frame 3, and so on.
table("interpolate in steps", interpolate, [
  [2, [0, 60], [0, 60], { posterize: 3 }, 0],
  [3, [0, 60], [0, 60], { posterize: 3 }, 3],
  [5, [0, 60], [0, 60], { posterize: 3 }, 3],
  [59, [0, 60], [0, 60], { posterize: 3 }, 57],
  [-1, [0, 60], [0, 60], { posterize: 3 }, -3],
  [0.7, [0, 1], [0, 1], { posterize: 0.25 }, 0.5],
  [31, [0, 60], ["-200px", "200px"], { posterize: 3 }, "0px"],
]);

// remotion.dev/docs/interpolate-translate and posterization: CSS values with units.
table("interpolate texts", interpolate, [
  [15, [0, 30], ["0px 59px", "100px 0px"], {}, "50px 29.5px"],
  [30, [0, 60], ["-200px", "200px"], {}, "0px"],
  [90, [0, 60], ["-200px", "200px"], CLAMP, "200px"],
  [5, [0, 10], ["rotate(0deg)", "rotate(90deg)"], {}, "rotate(45deg)"],
  [1, [0, 4], ["1.5em", "-.5em"], {}, "1em"],
  [15, [0, 10, 20], ["0%", "50%", "0%"], {}, "25%"],
  [5, [0, 10], ["translate(0px, 10%) scale(1)", "translate(20px, 30%) scale(2)"], {}, "translate(10px, 20%) scale(1.5)"],
]);

// remotion.dev/docs/random. (What it prints as the first y is the value for the seed "random--0".)
table("random", random, [
  [1, 0.07301638228818774],
  ["random-x-0", 0.2887063352391124],
  ["random--0", 0.18660089606419206],
]);
