// Shapes as components.
import assert from "node:assert/strict";
import { test } from "node:test";
import { createElement as h } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import * as shapes from "../../../static/player/runtime/shapes/index.js";

test("a component draws its shape, turned around its centre, and hands the rest to the path", () => {
  const given = { radius: 80, points: 5, fill: "red", strokeDasharray: "4 2", style: { opacity: 0.5 } };
  const markup = renderToStaticMarkup(h(shapes.Polygon, { ...given, pathStyle: { rotate: "9deg" } }));
  assert.match(markup, /^<svg width="160" height="160" viewBox="-3\.91\d* 0 160 160" [^>]*style="overflow:visible;opacity:0\.5">/);
  assert.match(markup, /<path fill="red" stroke-dasharray="4 2" d="M 76\.08/);
  assert.match(markup, /style="transform-box:fill-box;transform-origin:76\.08\d*px 80px;rotate:9deg"><\/path><\/svg>$/);
});

test("every shape is a component", () => {
  const options = { width: 10, height: 10, radius: 5, rx: 5, ry: 4, length: 300, points: 5, innerRadius: 2, outerRadius: 5 };
  for (const name of ["Rect", "Circle", "Ellipse", "Triangle", "Star", "Polygon", "Pie", "Heart", "Arrow"]) {
    const markup = renderToStaticMarkup(h(shapes[name], { ...options, progress: 0.5, debug: true }));
    assert.doesNotMatch(markup, /NaN|undefined/);
  }
});

test("what a scene forgets or mistakes is answered by a sentence", () => {
  const cases = [
    ["Rect", undefined, "The width of a Rect must be a number, but it is undefined."],
    ["Rect", { width: 10, height: -1 }, "The height of a Rect must not be below 0, but it is -1."],
    ["Rect", { width: 9, height: 9, cornerRadius: 1, edgeRoundness: 1 },
      "Give a Rect a cornerRadius or an edgeRoundness, not both."],
    ["Circle", { radius: NaN }, "The radius of a Circle must be a number, but it is NaN."],
    ["Star", { points: 2, innerRadius: 1, outerRadius: 2 },
      "The points of a Star must be a whole number from 3 to 1000, but they are 2."],
    ["Polygon", { points: 1e9, radius: 1 },
      "The points of a Polygon must be a whole number from 3 to 1000, but they are 1000000000."],
    ["Triangle", { length: 9, direction: "top" },
      'The direction of a Triangle is left, right, up or down, but it is "top".'],
    ["Arrow", { length: -90 }, "The length of an Arrow must not be below 0, but it is -90."],
  ];
  for (const [name, options, message] of cases) assert.throws(() => shapes[`make${name}`](options), { message });
});
