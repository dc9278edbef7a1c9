// Functions of paths: examples of their documentation and of the SVG specification.
import * as runtime from "../../../../static/player/runtime/index.js";
import { table } from "./table.mjs";

const { parsePath, reduceInstructions } = runtime;
const call = (name, ...values) => runtime[name](...values);

// The examples at remotion.dev/docs/paths, one page for each function. (reversePath is printed there as
// "L 100 0 M 0 0", which is no path; getPointAtLength beyond the end is that of version 4.)
table("path", call, [
  ["getLength", "M 0 0 L 100 0", 100],
  ["getPointAtLength", "M 0 0 L 100 0", 50, { x: 50, y: 0 }],
  ["getPointAtLength", "M 0 0 L 100 0", 150, { x: 100, y: 0 }],
  ["getTangentAtLength", "M 50 50 L 150 50", 50, { x: 1, y: 0 }],
  ["reversePath", "M 0 0 L 100 0", "M 100 0 L 0 0"],
  ["normalizePath", "M 50 50 l 100 0", "M 50 50 L 150 50"],
  ["interpolatePath", 0.5, "M 0 0 L 100 0", "M 100 0 L 0 0", "M 50 0 L 50 0"],
  ["evolvePath", 0.5, "M 0 0 L 100 0", { strokeDasharray: "100 100", strokeDashoffset: 50 }],
  ["translatePath", "M 50 50 L 150 50", 10, 0, "M 60 50 L 160 50"],
  ["translatePath", "M10 10 L15 15", 10, 10, "M 20 20 L 25 25"],
  ["translatePath", "M 35,50 a 25,25,0,1,1,50,0 a 25,25,0,1,1,-50,0", 10, 20,
    "M 45 70 a 25 25 0 1 1 50 0 a 25 25 0 1 1 -50 0"],
  ["scalePath", "M 0 0 L 100 100", 1, 2, "M 0 0 L 100 200"],
  ["resetPath", "M 10 10 L 20 20", "M 0 0 L 10 10"],
  ["centerPath", "M 10 10 L 20 20", "M -5 -5 L 5 5"],
  ["centerPath", "M 10 10 L 20 20", { x: 100, y: 50 }, "M 95 45 L 105 55"],
  ["extendViewBox", "0 0 1000 1000", 2, "-500 -500 2000 2000"],
  ["cutPath", "M 0 0 L 100 0 L 100 100", 50, "M 0 0 L 50 0"],
  ["cutPath", "M 0 0 L 100 0", 200, "M 0 0 L 100 0"],
  ["cutPath", "M 0 0 L 100 0", 0, "M 0 0"],
  ["getInstructionIndexAtLength", "M 0 0 L 100 0 L 200 0", 105, { index: 1, lengthIntoInstruction: 5 }],
  ["getSubpaths", "M 0 0 L 100 0\n M 0 100 L 200 100", ["M 0 0 L 100 0", "M 0 100 L 200 100"]],
  ["parsePath", "M 10 10 L 20 20", [{ type: "M", x: 10, y: 10 }, { type: "L", x: 20, y: 20 }]],
  ["serializeInstructions", [{ type: "M", x: 10, y: 10 }, { type: "L", x: 20, y: 20 }], "M 10 10 L 20 20"],
  ["reduceInstructions", [{ type: "m", dx: 10, dy: 10 }, { type: "h", dx: 100 }],
    [{ type: "M", x: 10, y: 10 }, { type: "L", x: 110, y: 10 }]],
]);
const wave = ({ x, y }) => ({ x: x + Math.sin(y / 4) * 5, y });
const warped = (length) => runtime.warpPath("M 0 0 L 0 100", wave).slice(0, length);
table("warpPath", warped, [[69, "M 0 0 L 0.970365514464549 0.78125 L 1.9038320449619508 1.5625 L 2.764"]]);

// SVG 2, section 9.3.9: the grammar lets numbers, signs, points and flags touch.
const types = (path) => parsePath(path).map(({ type }) => type).join("");
const numbers = (path) => parsePath(path).flatMap(({ type: _, ...fields }) => Object.values(fields));
table("grammar", numbers, [
  ["M 100-200", [100, -200]],
  ["M 0.6.5", [0.6, 0.5]],
  ["M1e2-1.5E-1", [100, -0.15]],
  ["M+1,-.5", [1, -0.5]],
  ["M0 0a1 1 0 011 1", [0, 0, 1, 1, 0, false, true, 1, 1]],
  ["M0 0A25 25 -30 0,1 50,-25", [0, 0, 25, 25, -30, false, true, 50, -25]],
  ["M0,0 h-5.5v.25", [0, 0, -5.5, 0.25]],
]);
table("commands", types, [
  ["M 100 100 L 300 100 L 200 300 z", "MLLz"],
  ["M 100 200 200 100 -100 -200", "MLL"],
  ["m1 1 2 2", "ml"],
  ["M0 0h1 2 3", "Mhhh"],
  ["M0 0ZM1 1z", "MZMz"],
  ["M0 0Q1 1 2 2T3 3 4 4S5 5 6 6", "MQTTS"],
]);

// Section 9.3.6 and 9.3.7: the control point of a smooth curve mirrors the one before, or is the current point.
const reduced = (path) => runtime.serializeInstructions(reduceInstructions(parsePath(path)));
table("reduced", reduced, [
  ["M100,200 C100,100 250,100 250,200 S400,300 400,200",
    "M 100 200 C 100 100 250 100 250 200 C 250 300 400 300 400 200"],
  ["M 10 10 S 20 20 30 10", "M 10 10 C 10 10 20 20 30 10"],
  ["M 0 0 Q 30 60 60 0", "M 0 0 C 20 40 40 40 60 0"],
  ["M 0 0 Q 30 60 60 0 T 120 0", "M 0 0 C 20 40 40 40 60 0 C 80 -40 100 -40 120 0"],
  ["m 5 5 h 10 v 10 z l 1 1", "M 5 5 L 15 5 L 15 15 Z L 6 6"],
  ["M 0 0 A 0 5 0 0 1 9 9", "M 0 0 L 9 9"],
]);

// Morphing: each number on its way from one path to the other; reversing, cutting and scaling keep the geometry.
table("morph", call, [
  ["interpolatePath", 0, "M0,0 h9", "M 1 1 L 2 2", "M0,0 h9"],
  ["interpolatePath", 1, "M0,0 h9", "M 1 1 l 1 1", "M 1 1 l 1 1"],
  ["interpolatePath", 2, "M 0 0 L 10 0", "M 0 10 L 10 20", "M 0 20 L 10 40"],
  ["interpolatePath", -1, "M 0 0 L 10 0", "M 0 10 L 10 20", "M 0 -10 L 10 -20"],
  ["interpolatePath", 0.5, "M 0 0 C 0 4 8 4 8 0", "M 2 2 C 2 8 8 8 8 2", "M 1 1 C 1 6 8 6 8 1"],
  ["interpolatePath", 0.5, "M 0 0 L 8 0", "M 0 0 L 4 4 L 8 0", "M 0 0 L 4 2 L 8 0"],
  ["interpolatePath", 0.5, "M 0 0 L 2 0 L 6 0", "M 0 0 L 1 0 L 2 0 L 3 0", "M 0 0 L 1.5 0 L 3 0 L 4.5 0"],
  ["interpolatePath", 0.5, "M 0 0 L 6 0", "M 0 0 C 2 8 4 8 6 0", "M 0 0 C 2 4 4 4 6 0"],
  ["interpolatePath", 0.5, "M 0 0 L 8 0 M 4 4 L 8 8", "M 0 0 L 8 0", "M 0 0 L 8 0 M 4 4 L 6 6"],
  ["interpolatePath", 0.25, "M 0 0 H 8 V 8 Z", "M 0 0 H 16 V 16 Z", "M 0 0 L 10 0 L 10 10 Z"],
  ["interpolatePaths", 15, [0, 30, 60], ["M 0 0 L 10 0", "M 0 10 L 10 10", "M 9 9 L 9 9"], {}, "M 0 5 L 10 5"],
  ["interpolatePaths", 60, [0, 30, 60], ["M 0 0 L 1 0", "M 2 0 L 3 0", "M 4 0 L 9 0"], {}, "M 4 0 L 9 0"],
  ["interpolatePaths", 7, [0], ["M 3 3 L 4 4"], "M 3 3 L 4 4"],
  ["reversePath", "M 0 0 H 10 V 10 Z", "M 0 0 L 10 10 L 10 0 L 0 0 Z"],
  ["reversePath", "M 0 0 C 1 2 3 4 5 6 Q 7 8 9 9", "M 9 9 Q 7 8 5 6 C 3 4 1 2 0 0"],
  ["reversePath", "M 0 0 A 5 5 0 0 1 10 0 M 1 1 L 2 2", "M 2 2 L 1 1 M 10 0 A 5 5 0 0 0 0 0"],
  ["scalePath", "M 10 10 L 20 20", 2, 3, "M 10 10 L 30 40"],
  ["scalePath", "M 0 5 a 5 5 0 0 1 10 0", 2, 1, "M 0 5 A 10 5 0 0 1 20 5"],
  ["cutPath", "M 0 0 H 10 V 10 Z", 15, "M 0 0 L 10 0 L 10 5"],
  ["cutPath", "M 0 0 L 10 0 M 0 5 L 10 5", 14, "M 0 0 L 10 0 M 0 5 L 4 5"],
  ["cutPath", "M 0 0 C 30 0 60 0 90 0", 45, "M 0 0 C 15 0 30 0 45 0"],
  ["evolvePath", 0, "M 0 0 L 80 0", { strokeDasharray: "80 80", strokeDashoffset: 80 }],
  ["evolvePath", 1, "M 0 0 L 80 0", { strokeDasharray: "80 80", strokeDashoffset: 0 }],
  ["evolvePath", 1.5, "M 0 0 L 80 0", { strokeDasharray: "80 80", strokeDashoffset: -40 }],
  ["evolvePath", -0.5, "M 0 0 L 80 0", { strokeDasharray: "80 80", strokeDashoffset: 120 }],
  ["extendViewBox", "10 20 100 50", 1.5, "-15 7.5 150 75"],
  ["getSubpaths", "m 1 1 l 2 0 m 0 5 l 1 1", ["M 1 1 l 2 0", "M 3 6 l 1 1"]],
]);
