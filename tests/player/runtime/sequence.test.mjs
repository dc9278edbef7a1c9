// Sequence beyond its basics: mounting early and late, its size, refs; the names that only people read.
// Documented at remotion.dev/docs/sequence and /docs/player/premounting.
import assert from "node:assert/strict";
import { test } from "node:test";
import { createElement as h } from "react";
import { Freeze, Loop, Sequence, Series, useVideoConfig } from "../../../static/player/runtime/index.js";
import { clock, markup, texts } from "./drawn.mjs";

const early = h(Sequence, { from: 20, durationInFrames: 10, premountFor: 5, postmountFor: 3 }, clock);

test("a premounted Sequence stands at its first frame, unseen, and a postmounted one at its last", () => {
  assert.deepEqual(texts(early, 14, 15, 19, 20, 29, 30, 32, 33), ["", "0/10", "0/10", "0/10", "9/10", "9/10", "9/10", ""]);
  assert.match(markup(early, 15), /;opacity:0;pointer-events:none">/);
  assert.match(markup(early, 30), /;opacity:0;pointer-events:none">/);
  assert.doesNotMatch(markup(early, 20), /opacity/);
});

test("how it looks until then can be changed", () => {
  const styled = { from: 5, premountFor: 5, styleWhilePremounted: { opacity: 0.5 } };
  assert.match(markup(h(Sequence, styled, "x"), 2), /;opacity:0.5;pointer-events:none">/);
  assert.doesNotMatch(markup(h(Sequence, styled, "x"), 5), /opacity/);
});

test("without an element it cannot be mounted early", () => {
  assert.throws(() => markup(h(Sequence, { layout: "none", premountFor: 5 })), {
    message: 'A Sequence with layout "none" has no element of its own, so it cannot be mounted before or after its time.',
  });
  assert.throws(() => markup(h(Sequence, { premountFor: -1 })), {
    message: "The premountFor of a Sequence must be a number of frames from 0 on, but it is -1.",
  });
});

test("its size is what its children see", () => {
  const Size = () => `${useVideoConfig().width}×${useVideoConfig().height}`;
  assert.match(markup(h(Sequence, { width: 500 }, h(Size))), /;width:500px;.*>500×1080<\/div>$/);
  assert.equal(markup(h(Sequence, { width: 500, height: 9, layout: "none" }, h(Size))), "500×9");
});

test("a name and showInTimeline change nothing, and no attribute comes of them", () => {
  const plain = markup(h(Sequence, { from: 0 }, "x"));
  assert.equal(markup(h(Sequence, { from: 0, name: "Title", showInTimeline: false }, "x")), plain);
  assert.equal(markup(h(Loop, { durationInFrames: 100, name: "Round" }, "x")), plain);
});

test("the video inside of nested Sequences is as long as the innermost, and never longer than what is around it", () => {
  const nested = h(Sequence, { from: 10, durationInFrames: 50 }, h(Sequence, { from: -5, durationInFrames: 20 }, clock));
  assert.deepEqual(texts(nested, 10, 24, 25), ["5/20", "19/20", ""]);
  assert.deepEqual(texts(h(Sequence, { durationInFrames: 50 }, h(Sequence, { from: 30 }, clock)), 30, 49, 50), ["0/20", "19/20", ""]);
});

test("a Sequence that begins after everything, or ends before it, shows nothing", () => {
  assert.deepEqual(texts(h(Sequence, { from: 200 }, clock), 0, 99), ["", ""]);
  assert.deepEqual(texts(h(Sequence, { from: -30, durationInFrames: 30 }, clock), 0, 1), ["", ""]);
});

test("Loop, Freeze and Sequence work inside of each other", () => {
  const element = h(Loop, { durationInFrames: 20 }, h(Sequence, { from: 5 }, h(Freeze, { frame: 3, active: (frame) => frame >= 10 }, clock)));
  assert.deepEqual(texts(element, 4, 5, 14, 15, 19, 25), ["", "0/15", "9/15", "3/15", "3/15", "0/15"]);
});

test("parts of a Series take what a Sequence takes", () => {
  const part = (props) => h(Series.Sequence, props, clock);
  const element = h(Series, null, part({ durationInFrames: 10, name: "One" }), part({ durationInFrames: 10, premountFor: 4, key: 2 }), part({}));
  assert.deepEqual(texts(element, 5, 6, 9, 10, 20), ["5/10", "6/10 0/10", "9/10 0/10", "0/10", "0/80"]);
  assert.equal(markup(h(Series, null, false, null, h(Series.Sequence, { durationInFrames: 9, layout: "none" }, "x"))), "x");
});

test("broken numbers are answered by sentences", () => {
  const cases = [
    [h(Sequence, { from: NaN }), "The from of a Sequence must be a number, but it is NaN."],
    [h(Sequence, { durationInFrames: -3 }), "The durationInFrames of a Sequence must be a number of frames above 0, but it is -3."],
    [h(Loop, {}), "The durationInFrames of a Loop must be a number of frames above 0, but it is undefined."],
    [h(Loop, { durationInFrames: 4, times: 0 }), "The times of a Loop must be at least 1, but it is 0."],
    [h(Freeze, {}), "The frame of a Freeze must be a number, but it is undefined."],
  ];
  for (const [element, message] of cases) assert.throws(() => markup(element), { message });
});
