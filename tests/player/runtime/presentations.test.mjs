// The presentations: the styles of the entering and of the exiting scene, by value.
// Documented at remotion.dev/docs/transitions/presentations.
import assert from "node:assert/strict";
import { test } from "node:test";
import { createElement as h } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { clockWipe, fade, flip, iris, none, slide, wipe } from "../../../static/player/runtime/index.js";

/** The styles that are not a layer's own, of the outer and the inner element. */
function styles({ component, props }, presentationDirection, presentationProgress) {
  const given = { presentationDirection, presentationProgress, presentationDurationInFrames: 10, passedProps: props };
  const drawn = renderToStaticMarkup(h(component, given, "x")).replaceAll("&quot;", '"');
  return [...drawn.matchAll(/flex-direction:column;?(.*?)">/g)].map(([, style]) => style);
}

const both = (presentation, progress) => ["entering", "exiting"].map((direction) => styles(presentation, direction, progress).at(-1));

test("fade brings the entering scene in, and the other one out when asked to", () => {
  assert.deepEqual(both(fade(), 0.25), ["opacity:0.25", "opacity:1"]);
  assert.deepEqual(both(fade({ shouldFadeOutExitingScene: true }), 0.25), ["opacity:0.25", "opacity:0.75"]);
  assert.deepEqual(both(fade({ enterStyle: { color: "red" }, exitStyle: { top: 1 } }), 0)[0], "opacity:0;color:red");
});

test("slide pushes from each side", () => {
  const at = (direction) => both(slide(direction && { direction }), 0.25);
  assert.deepEqual(at(), ["transform:translateX(-75%)", "transform:translateX(25%)"]);
  assert.deepEqual(at("from-right"), ["transform:translateX(75%)", "transform:translateX(-25%)"]);
  assert.deepEqual(at("from-top"), ["transform:translateY(-75%)", "transform:translateY(25%)"]);
  assert.deepEqual(at("from-bottom"), ["transform:translateY(75%)", "transform:translateY(-25%)"]);
});

test("flip turns both sides of a card by half a circle", () => {
  const at = (direction, progress) => both(flip({ direction }), progress).map((style) => style.replace(";backface-visibility:hidden", ""));
  assert.deepEqual(at("from-left", 0.25), ["transform:rotateY(-135deg)", "transform:rotateY(45deg)"]);
  assert.deepEqual(at("from-right", 0.25), ["transform:rotateY(135deg)", "transform:rotateY(-45deg)"]);
  assert.deepEqual(at("from-top", 0.25), ["transform:rotateX(135deg)", "transform:rotateX(-45deg)"]);
  assert.deepEqual(at("from-bottom", 0.25), ["transform:rotateX(-135deg)", "transform:rotateX(45deg)"]);
  assert.deepEqual(styles(flip(), "entering", 1), ["perspective:1000px", "transform:rotateY(0deg);backface-visibility:hidden"]);
});

test("wipe uncovers the entering scene along each of eight directions", () => {
  const entering = (direction, progress) => styles(wipe({ direction }), "entering", progress).at(-1).replace("clip-path:", "");
  assert.equal(entering(undefined, 0.25), "polygon(0% 0%, 25% 0%, 25% 100%, 0% 100%)");
  assert.equal(entering("from-right", 0.25), "polygon(75% 0%, 100% 0%, 100% 100%, 75% 100%)");
  assert.equal(entering("from-top", 0.25), "polygon(0% 0%, 100% 0%, 100% 25%, 0% 25%)");
  assert.equal(entering("from-bottom", 0.25), "polygon(100% 75%, 100% 100%, 0% 100%, 0% 75%)");
  assert.equal(entering("from-top-left", 0.25), "polygon(0% 0%, 50% 0%, 0% 50%)");
  assert.equal(entering("from-top-right", 0.25), "polygon(50% 0%, 100% 0%, 100% 50%)");
  assert.equal(entering("from-bottom-right", 0.25), "polygon(100% 50%, 100% 100%, 50% 100%)");
  assert.equal(entering("from-bottom-left", 0.25), "polygon(50% 100%, 0% 100%, 0% 50%)");
  assert.equal(entering("from-top-left", 0.75), "polygon(0% 0%, 100% 0%, 100% 50%, 50% 100%, 0% 100%)");
  assert.equal(styles(wipe(), "exiting", 0.25).at(-1), "clip-path:polygon(24.9% 0%, 100% 0%, 100% 100%, 24.9% 100%)");
});

test("clockWipe goes round from twelve", () => {
  const size = { width: 200, height: 200 };
  const radius = (Math.SQRT2 * 100 * 1.5).toFixed(3);
  const quarter = styles(clockWipe(size), "entering", 0.25).at(-1);
  const [center, ...arc] = quarter.slice("clip-path:polygon(".length, -1).split(", ");
  assert.equal(center, "100px 100px");
  assert.equal(arc[0], `100px ${Number((100 - radius).toFixed(3))}px`);
  assert.equal(arc.at(-1), `${Number((100 + Number(radius)).toFixed(3))}px 100px`);
});

test("iris opens from the middle until its circle holds the corners", () => {
  const size = { width: 600, height: 800 };
  assert.equal(styles(iris(size), "entering", 0.5).at(-1), "clip-path:circle(250px at 300px 400px)");
  const leaving = 'clip-path:path(evenodd, "M0 0H600V800H0ZM51 400a249 249 0 1 0 498 0a249 249 0 1 0 -498 0Z")';
  assert.equal(styles(iris(size), "exiting", 0.5).at(-1), leaving);
});

test("where the whole scene is seen nothing is clipped", () => {
  const size = { width: 9, height: 9 };
  for (const presentation of [wipe(), clockWipe(size), iris(size)]) {
    assert.deepEqual(both(presentation, 1)[0], styles(none(), "entering", 1)[0]);
    assert.deepEqual(both(presentation, 0)[1], styles(none(), "exiting", 0)[0]);
  }
});

test("styles can be added outside and inside", () => {
  const style = (name) => ({ color: name });
  const given = { outerEnterStyle: style("a"), innerEnterStyle: style("b"), outerExitStyle: style("c"), innerExitStyle: style("d") };
  assert.deepEqual(styles(wipe(given), "entering", 1), ["color:a", "color:b"]);
  assert.deepEqual(styles(wipe(given), "exiting", 0), ["color:c", "color:d"]);
  assert.deepEqual(both(none({ enterStyle: style("e"), exitStyle: style("f") }), 0.5), ["color:e", "color:f"]);
});

test("broken options are answered by sentences", () => {
  assert.throws(() => both(slide({ direction: "left" }), 0.5), {
    message: 'The direction of slide() is one of from-left, from-right, from-top, from-bottom, but it is "left".',
  });
  assert.throws(() => iris(), { message: "The width of iris() must be a number, but it is undefined." });
  assert.throws(() => clockWipe({ width: 1 }), { message: "The height of clockWipe() must be a number, but it is undefined." });
});
