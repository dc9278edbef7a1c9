// TransitionSeries: when its scenes play, what they are told, and the rules of their order.
// Documented at remotion.dev/docs/transitions/transitionseries, /timings and /use-transition-progress.
import assert from "node:assert/strict";
import { test } from "node:test";
import { createElement as h, Fragment } from "react";
import {
  Easing, fade, linearTiming, none, springTiming, TransitionSeries, useCurrentFrame, useTransitionProgress, useVideoConfig,
} from "../../../static/player/runtime/index.js";
import { markup, texts } from "./drawn.mjs";

const { Sequence, Transition, Overlay } = TransitionSeries;
const Told = ({ name }) => {
  const { entering, exiting, isInTransitionSeries } = useTransitionProgress();
  const length = useVideoConfig().durationInFrames;
  return `${name} ${useCurrentFrame()}/${length} in ${entering} out ${exiting}${isInTransitionSeries ? "" : " alone"} `;
};
const scene = (name, durationInFrames, props) => h(Sequence, { durationInFrames, ...props }, h(Told, { name }));
const linear = (durationInFrames) => h(Transition, { presentation: none(), timing: linearTiming({ durationInFrames }) });
const series = (...children) => h(TransitionSeries, null, ...children);

test("two scenes overlap while the transition between them lasts: 40 + 60 − 30 = 70 frames", () => {
  const element = series(scene("A", 40), linear(30), scene("B", 60));
  assert.deepEqual(texts(element, 9, 10, 25, 39, 40, 69, 70), [
    "A 9/40 in 1 out 0",
    "A 10/40 in 1 out 0 B 0/60 in 0 out 0",
    "A 25/40 in 1 out 0.5 B 15/60 in 0.5 out 0",
    `A 39/40 in 1 out ${29 / 30} B 29/60 in ${29 / 30} out 0`,
    "B 30/60 in 1 out 0",
    "B 59/60 in 1 out 0",
    "",
  ]);
});

test("a transition first or last animates the entrance or the exit and takes no time", () => {
  const element = series(linear(10), scene("A", 40), linear(20));
  assert.deepEqual(texts(element, 0, 5, 10, 20, 30, 39, 40), [
    "A 0/40 in 0 out 0", "A 5/40 in 0.5 out 0", "A 10/40 in 1 out 0", "A 20/40 in 1 out 0", "A 30/40 in 1 out 0.5",
    "A 39/40 in 1 out 0.95", "",
  ]);
});

test("three scenes with two transitions, in fragments, with an offset", () => {
  const element = series(h(Fragment, null, scene("A", 30), linear(10)), scene("B", 30, { offset: 5 }), linear(4), scene("C", 20));
  assert.deepEqual(texts(element, 24, 25, 30, 54, 55, 70, 71), [
    "A 24/30 in 1 out 0.4", "A 25/30 in 1 out 0.5 B 0/30 in 0 out 0", "B 5/30 in 0.5 out 0",
    "B 29/30 in 1 out 0.75 C 3/20 in 0.75 out 0", "C 4/20 in 1 out 0", "C 19/20 in 1 out 0", "",
  ]);
});

test("outside of a series nothing enters or leaves", () => {
  assert.deepEqual(texts(h(Told, { name: "C" }), 3), ["C 3/100 in 1 out 0 alone"]);
});

test("an overlay lies over the cut without shortening anything", () => {
  const over = (props) => h(Overlay, { ...props }, h(Told, { name: "over" }));
  const element = series(scene("A", 40), over({ durationInFrames: 20 }), scene("B", 30));
  const lone = "in 1 out 0 alone";
  assert.deepEqual(texts(element, 29, 30, 40, 49, 50, 69, 70), [
    "A 29/40 in 1 out 0", `A 30/40 in 1 out 0 over 0/20 ${lone}`, `B 0/30 in 1 out 0 over 10/20 ${lone}`,
    `B 9/30 in 1 out 0 over 19/20 ${lone}`, "B 10/30 in 1 out 0", "B 29/30 in 1 out 0", "",
  ]);
  const later = series(scene("A", 40), over({ durationInFrames: 20, offset: 6 }), scene("B", 30));
  assert.deepEqual(texts(later, 35, 36), ["A 35/40 in 1 out 0", `A 36/40 in 1 out 0 over 0/20 ${lone}`]);
});

test("linear timing is straight or eased, and knows its length", () => {
  const { getDurationInFrames, getProgress } = linearTiming({ durationInFrames: 20, easing: Easing.quad });
  assert.equal(getDurationInFrames({ fps: 30 }), 20);
  assert.deepEqual([-1, 0, 10, 20, 25].map((frame) => getProgress({ frame, fps: 30 })), [0, 0, 0.25, 1, 1]);
});

test("spring timing lasts until the spring rests, 23 frames with a damping of 200, or as long as it is told", () => {
  assert.equal(springTiming({ config: { damping: 200 } }).getDurationInFrames({ fps: 30 }), 23);
  assert.equal(springTiming({ durationInFrames: 40 }).getDurationInFrames({ fps: 30 }), 40);
  const natural = springTiming().getDurationInFrames({ fps: 30 });
  assert.ok(springTiming({ durationRestThreshold: 0.001 }).getDurationInFrames({ fps: 30 }) > natural);
  const at = (frame, options) => springTiming({ config: { damping: 200 }, durationInFrames: 30, ...options }).getProgress({ frame, fps: 30 });
  assert.deepEqual([at(0), at(31)], [0, 1]);
  assert.ok(Math.abs(at(30, { reverse: true })) < 1e-9 && at(0, { reverse: true }) > 0.99);
});

test("a custom presentation gets its documented props, a custom timing is asked", () => {
  const heard = [];
  const component = ({ children, ...props }) => (heard.push(props), h("b", null, children));
  const timing = { getDurationInFrames: ({ fps }) => fps, getProgress: ({ frame, fps }) => Math.min(1, frame / fps) };
  const element = series(scene("A", 40), h(Transition, { timing, presentation: { component, props: { width: 7 } } }), scene("B", 60));
  assert.match(markup(element, 25), /<b>.*A 25.*<\/b>.*<b>.*B 15.*<\/b>/);
  const common = { passedProps: { width: 7 }, presentationProgress: 0.5, presentationDurationInFrames: 30 };
  assert.deepEqual(heard, [{ ...common, presentationDirection: "exiting" }, { ...common, presentationDirection: "entering" }]);
});

test("broken orders are answered by sentences", () => {
  const [a, b, over] = [scene("A", 20), scene("B", 60), h(Overlay, { durationInFrames: 9 })];
  const cases = [
    [series(a, linear(5), linear(5), b), "A transition must not be followed directly by a transition: put a TransitionSeries.Sequence between them."],
    [series(a, over, linear(5), b), "An overlay must not be followed directly by a transition: put a TransitionSeries.Sequence between them."],
    [series(a, linear(21), b), "A transition must not be longer than the sequences beside it, but it takes 21 frames beside a sequence of 20."],
    [series(b, linear(21), a), "A transition must not be longer than the sequences beside it, but it takes 21 frames beside a sequence of 20."],
    [series(linear(5)), "A transition needs a TransitionSeries.Sequence before or after it."],
    [series(over, a), "An overlay lies over a cut: it needs a TransitionSeries.Sequence before and after it."],
    [series(h("p")), "A TransitionSeries only takes its own Sequence, Transition and Overlay elements as children."],
    [series(scene("A", Infinity), b), "Only the last sequence of a TransitionSeries may last for ever."],
    [series(a, h(Transition, { presentation: fade() }), b), "A TransitionSeries.Transition needs a timing such as linearTiming({ durationInFrames: 15 }), but it is undefined."],
    [h(Transition), "A TransitionSeries.Transition only works directly inside a TransitionSeries."],
  ];
  for (const [element, message] of cases) assert.throws(() => markup(element), { message });
  assert.throws(() => linearTiming({}), /The durationInFrames of linearTiming\(\) must be a number of frames above 0/);
});

test("sequences take styles, are mounted early, and the series itself takes what a Sequence takes", () => {
  const element = h(TransitionSeries, { from: 10, name: "All" }, scene("A", 10), scene("B", 10, { style: { color: "red" }, premountFor: 3 }));
  assert.deepEqual(texts(element, 9, 10, 17, 20), ["", "A 0/10 in 1 out 0", "A 7/10 in 1 out 0 B 0/10 in 1 out 0", "B 0/10 in 1 out 0"]);
  assert.match(markup(element, 20), /color:red">B/);
});
