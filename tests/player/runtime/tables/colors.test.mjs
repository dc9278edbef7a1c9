// interpolateColors(): how CSS Color 4 reads colours, and how they mix.
import { Easing, interpolateColors } from "../../../../static/player/runtime/index.js";
import { table } from "./table.mjs";

const read = (color) => interpolateColors(0, [0, 1], [color, color]);

// CSS Color 4, sections 4.2 (hex), 6.1 (names), 4.1 (rgb) and the examples there.
table("colour", read, [
  ["#00ff00", "rgba(0, 255, 0, 1)"],
  ["#0f0", "rgba(0, 255, 0, 1)"],
  ["#0000ffcc", "rgba(0, 0, 255, 0.8)"],
  ["#00fc", "rgba(0, 0, 255, 0.8)"],
  ["#123", "rgba(17, 34, 51, 1)"],
  ["#ABCDEF", "rgba(171, 205, 239, 1)"],
  ["lime", "rgba(0, 255, 0, 1)"],
  ["rebeccapurple", "rgba(102, 51, 153, 1)"],
  ["RebeccaPurple", "rgba(102, 51, 153, 1)"],
  ["aliceblue", "rgba(240, 248, 255, 1)"],
  ["yellowgreen", "rgba(154, 205, 50, 1)"],
  ["lightgoldenrodyellow", "rgba(250, 250, 210, 1)"],
  ["grey", "rgba(128, 128, 128, 1)"],
  ["transparent", "rgba(0, 0, 0, 0)"],
  ["rgb(255 0 0)", "rgba(255, 0, 0, 1)"],
  ["rgb(100% 0% 0%)", "rgba(255, 0, 0, 1)"],
  ["rgb(255 0 0 / 50%)", "rgba(255, 0, 0, 0.5)"],
  ["rgba(0, 128, 255, .25)", "rgba(0, 128, 255, 0.25)"],
  ["rgb(300, -5, 127.6)", "rgba(255, 0, 128, 1)"],
  ["rgb(1 2 3 / 300%)", "rgba(1, 2, 3, 1)"],
  [" rgb( 1 , 2 , 3 ) ", "rgba(1, 2, 3, 1)"],
]);

// CSS Color 4, section 7 (hsl: examples 15 and 16 with the sample table of hues) and section 8 (hwb).
table("colour by hue", read, [
  ["hsl(0 100% 50%)", "rgba(255, 0, 0, 1)"],
  ["hsl(30 100% 50%)", "rgba(255, 128, 0, 1)"],
  ["hsl(60 100% 50%)", "rgba(255, 255, 0, 1)"],
  ["hsl(120deg 100% 50%)", "rgba(0, 255, 0, 1)"],
  ["hsl(120 100% 25%)", "rgba(0, 128, 0, 1)"],
  ["hsl(120 100% 75%)", "rgba(128, 255, 128, 1)"],
  ["hsl(120 75% 75%)", "rgba(143, 239, 143, 1)"],
  ["hsl(180, 50%, 50%)", "rgba(64, 191, 191, 1)"],
  ["hsla(240, 100%, 50%, 0.5)", "rgba(0, 0, 255, 0.5)"],
  ["hsl(-120 100% 50%)", "rgba(0, 0, 255, 1)"],
  ["hsl(480 100% 50%)", "rgba(0, 255, 0, 1)"],
  ["hsl(0.5turn 100% 50%)", "rgba(0, 255, 255, 1)"],
  ["hsl(200grad 100% 50%)", "rgba(0, 255, 255, 1)"],
  ["hsl(3.14159265rad 100% 50%)", "rgba(0, 255, 255, 1)"],
  ["hsl(77 0% 40%)", "rgba(102, 102, 102, 1)"],
  ["hwb(0 0% 0%)", "rgba(255, 0, 0, 1)"],
  ["hwb(120 0% 50%)", "rgba(0, 128, 0, 1)"],
  ["hwb(45 40% 80%)", "rgba(85, 85, 85, 1)"],
  ["hwb(150 20% 10%)", "rgba(51, 230, 140, 1)"],
]);

// CSS Color 4, section 9: the examples of lab(), lch(), oklab() and oklch() with the hex colours next to them, and
// web-platform-tests css/css-color/parsing/color-computed-lab.html for the ranges of percentages and numbers.
table("colour by lightness", read, [
  ["lab(29.2345% 39.3825 20.0664)", "rgba(125, 35, 41, 1)"],
  ["lch(29.2345% 44.2 27)", "rgba(125, 35, 41, 1)"],
  ["oklab(40.101% 0.1147 0.0453)", "rgba(125, 35, 41, 1)"],
  ["oklch(40.101% 0.12332 21.555)", "rgba(125, 35, 41, 1)"],
  ["lab(52.2345% 40.1645 59.9971)", "rgba(198, 93, 6, 1)"],
  ["lch(52.2345% 72.2 56.2)", "rgba(198, 93, 6, 1)"],
  ["lab(0 0 0)", "rgba(0, 0, 0, 1)"],
  ["lab(100 0 0 / 0.5)", "rgba(255, 255, 255, 0.5)"],
  ["lab(400 0 0)", "rgba(255, 255, 255, 1)"],
  ["oklab(100% 0 0)", "rgba(255, 255, 255, 1)"],
  ["oklch(1 -0.2 40)", "rgba(255, 255, 255, 1)"],
  ["oklab(20% 70% -80%/0.5)", read("oklab(0.2 0.28 -0.32 / 0.5)")],
  ["lch(20% 80% 10/0.5)", read("lch(20 120 10 / 0.5)")],
  ["oklch(0.5 none none / none)", read("oklch(50% 0 0 / 0)")],
]);

// remotion.dev/docs/interpolate-colors: the examples, and channels as means worked out by hand.
table("interpolateColors", interpolateColors, [
  [10, [0, 20], ["red", "yellow"], {}, "rgba(255, 128, 0, 1)"],
  [10, [0, 20], ["#ff0000", "#ffff00"], {}, "rgba(255, 128, 0, 1)"],
  [10, [0, 20], ["rgb(255, 0, 0)", "rgb(255, 255, 0)"], {}, "rgba(255, 128, 0, 1)"],
  [10, [0, 20], ["rgba(255, 0, 0, 1)", "rgba(255, 255, 0, 0)"], {}, "rgba(255, 128, 0, 0.5)"],
  [10, [0, 20], ["hsl(0, 100%, 50%)", "hsl(60, 100%, 50%)"], {}, "rgba(255, 128, 0, 1)"],
  [10, [0, 20], ["hsla(0, 100%, 50%, 1)", "hsla(60, 100%, 50%, 1)"], {}, "rgba(255, 128, 0, 1)"],
  [0, [0, 20], ["#102030", "white"], {}, "rgba(16, 32, 48, 1)"],
  [20, [0, 20], ["#102030", "white"], {}, "rgba(255, 255, 255, 1)"],
  [30, [0, 20], ["#102030", "white"], {}, "rgba(255, 255, 255, 1)"],
  [-30, [0, 20], ["#102030", "white"], {}, "rgba(16, 32, 48, 1)"],
  [5, [0, 20], ["black", "rgb(200, 100, 40)"], {}, "rgba(50, 25, 10, 1)"],
  [15, [0, 10, 20], ["red", "lime", "blue"], {}, "rgba(0, 128, 128, 1)"],
  [1, [0, 3], ["transparent", "black"], {}, "rgba(0, 0, 0, 0.333)"],
  [5, [0, 10], ["black", "white"], { easing: Easing.quad }, "rgba(64, 64, 64, 1)"],
  [5, [0, 10], ["black", "white"], { easing: () => 1.5 }, "rgba(255, 255, 255, 1)"],
  [5, [0, 20], ["black", "rgb(200, 100, 40)"], { posterize: 4 }, "rgba(40, 20, 8, 1)"],
]);
