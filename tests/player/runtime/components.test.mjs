// Sequence, Series, Loop, Freeze, AbsoluteFill, Img and the hooks, rendered frame by frame.
import assert from "node:assert/strict";
import { test } from "node:test";
import { createElement as h } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { SceneAt } from "../../../static/player/host/scene-at.js";
import {
  AbsoluteFill, Audio, Freeze, Img, Loop, Sequence, Series, useCurrentFrame, useVideoConfig,
} from "../../../static/player/runtime/index.js";

/** What is shown at a frame of a scene of 100 frames, without the layers' own markup. */
function shown(element, frame) {
  const video = { id: "s", fps: 30, width: 1920, height: 1080, durationInFrames: 100, props: {}, frame };
  return renderToStaticMarkup(h(SceneAt, { ...video, component: () => element })).replaceAll(/<[^>]*>/g, "");
}

const Clock = () => `${useCurrentFrame()}/${useVideoConfig().durationInFrames} `;
const clock = h(Clock);
const at = (element, ...frames) => frames.map((frame) => shown(element, frame).trim());

test("the hooks tell the frame and the video", () => {
  const Facts = () => JSON.stringify(useVideoConfig()).replaceAll('"', "");
  assert.match(shown(h(Facts), 3).replaceAll("&quot;", ""), /fps:30,width:1920,height:1080,durationInFrames:100,id:s/);
  assert.deepEqual(at(clock, 0, 99), ["0/100", "99/100"]);
});

test("hooks outside of a scene say so", () => {
  assert.throws(() => renderToStaticMarkup(clock), { message: "useCurrentFrame() only works inside a scene." });
});

test("a Sequence shifts time and hides what is outside", () => {
  const element = h(Sequence, { from: 10, durationInFrames: 20 }, clock);
  assert.deepEqual(at(element, 9, 10, 29, 30), ["", "0/20", "19/20", ""]);
});

test("a Sequence without a length lasts to the end of its parent", () => {
  assert.deepEqual(at(h(Sequence, { from: 40 }, clock), 40, 99), ["0/60", "59/60"]);
});

test("a Sequence that begins before its parent is cut at its start", () => {
  assert.deepEqual(at(h(Sequence, { from: -10, durationInFrames: 30 }, clock), 0, 19, 20), ["10/30", "29/30", ""]);
});

test("nested Sequences add up and stay inside of each other", () => {
  const element = h(Sequence, { from: 10, durationInFrames: 20 }, h(Sequence, { from: 5, durationInFrames: 50 }, clock));
  assert.deepEqual(at(element, 14, 15, 29, 30), ["", "0/15", "14/15", ""]);
});

test("a Sequence is a layer unless its layout is none", () => {
  const markup = (props) => renderToStaticMarkup(
    h(SceneAt, { component: () => h(Sequence, props, "x"), frame: 0, fps: 30, width: 1, height: 1, durationInFrames: 9, props: {} }),
  );
  assert.match(markup({ style: { color: "red" } }), /^<div style="position:absolute;.*color:red">x<\/div>$/);
  assert.equal(markup({ layout: "none" }), "x");
  assert.throws(() => markup({ layout: "none", style: {} }), /cannot take a style/);
  assert.throws(() => markup({ layout: "flex" }), { message: 'The layout of a Sequence is "absolute-fill" or "none", but it is "flex".' });
  assert.throws(() => markup({ durationInFrames: 0 }), /must be a number of frames above 0, but it is 0\./);
  assert.throws(() => markup({ from: "5" }), { message: 'The from of a Sequence must be a number, but it is "5".' });
});

test("a Series plays its parts one after the other, moved by their offsets", () => {
  const part = (durationInFrames, offset, name) => h(Series.Sequence, { key: name, durationInFrames, offset }, name, " ", clock);
  const element = h(Series, null, part(10, 0, "a"), [part(20, -2, "b")], part(Infinity, 5, "c"));
  assert.deepEqual(at(element, 0, 7, 8, 9, 10, 27, 28, 33), [
    "a 0/10", "a 7/10", "a 8/10 b 0/20", "a 9/10 b 1/20", "b 2/20", "b 19/20", "", "c 0/67",
  ]);
});

test("a Series refuses other children and endless parts before the last", () => {
  assert.throws(() => shown(h(Series, null, "text"), 0), { message: "A Series only takes Series.Sequence elements as children." });
  const endless = h(Series.Sequence, { key: 1, durationInFrames: Infinity });
  const message = "Only the last part of a Series may last for ever.";
  assert.throws(() => shown(h(Series, null, endless, h(Series.Sequence, { durationInFrames: 4 })), 0), { message });
  assert.throws(() => shown(h(Series.Sequence, { durationInFrames: 4 }), 0), /only works directly inside a Series/);
});

test("a Loop repeats and counts its rounds", () => {
  const Round = () => `round ${Loop.useLoop()?.iteration ?? "none"} `;
  const element = h(Loop, { durationInFrames: 30, times: 2 }, h(Round), clock);
  assert.deepEqual(at(element, 0, 29, 30, 59, 60), ["round 0 0/30", "round 0 29/30", "round 1 0/30", "round 1 29/30", ""]);
  assert.deepEqual(at(h(Loop, { durationInFrames: 30 }, h(Round), clock), 95), ["round 3 5/10"]);
  assert.equal(shown(h(Round), 0), "round none ");
});

test("Loops nest", () => {
  const element = h(Loop, { durationInFrames: 40 }, h(Loop, { durationInFrames: 15 }, clock));
  assert.deepEqual(at(element, 14, 15, 39, 40, 55), ["14/15", "0/15", "9/10", "0/15", "0/15"]);
});

test("Freeze stops time, for good or while it is active", () => {
  assert.deepEqual(at(h(Freeze, { frame: 7 }, clock), 0, 50), ["7/100", "7/100"]);
  assert.deepEqual(at(h(Freeze, { frame: 7, active: (frame) => frame > 20 }, clock), 20, 21), ["20/100", "7/100"]);
  assert.deepEqual(at(h(Freeze, { frame: 12 }, h(Sequence, { from: 10 }, clock)), 0), ["2/90"]);
});

test("AbsoluteFill is a layer whose style can be changed", () => {
  const markup = renderToStaticMarkup(h(AbsoluteFill, { className: "sky", style: { top: 5 } }, "x"));
  assert.match(markup, /^<div class="sky" style="position:absolute;top:5px;left:0;right:0;bottom:0;width:100%;height:100%;display:flex;flex-direction:column">x<\/div>$/);
});

test("pictures and sound need a source", () => {
  assert.match(renderToStaticMarkup(h(Img, { src: "/a.png", alt: "A" })), /<img alt="A" src="\/a.png"\/>$/);
  assert.throws(() => renderToStaticMarkup(h(Img, {})), { message: "An Img needs a src, but it is undefined." });
  assert.throws(() => renderToStaticMarkup(h(Audio, { src: "" })), { message: 'An Audio needs a src, but it is "".' });
});
