// Where the film's own sound is at a frame, and how loud: the same as in files, see tests/scenes/rendering/test_clips.py.
import assert from "node:assert/strict";
import { test } from "node:test";
import { trackMoment } from "../../../static/player/frame/track-moment.js";

const AUDIO = { name: "m.mp3", volume: 0.8, start: 30, trim_before: 2, trim_after: 5, loop: false, fade_in: 0.5, fade_out: 1 };
const at = (frame, more = {}, seconds = 100) => trackMoment({ ...AUDIO, ...more }, { frame, fps: 30, length: 300, seconds });
const loud = (frame, more, seconds) => Math.round(at(frame, more, seconds).volume * 1000) / 1000;

test("it is heard from its frame to the end of its part of the file", () => {
  assert.equal(at(29), null);
  assert.deepEqual(at(45), { start: 2, end: 5, elapsed: 0.5, rate: 1, loop: false, volume: 0.8, muted: false });
  assert.notEqual(at(119), null);
  assert.equal(at(120), null);
  assert.equal(at(45, { trim_before: 0, trim_after: null }, 0.4), null);
});

test("it fades in and out in a straight line", () => {
  assert.deepEqual([30, 33, 45, 90, 105].map((frame) => loud(frame)), [0, 0.16, 0.8, 0.8, 0.4]);
});

test("fades that do not fit share the time that there is", () => {
  assert.deepEqual([30, 60, 90].map((frame) => loud(frame, { fade_in: 30, fade_out: 10 })), [0, 0.356, 0.711]);
});

test("in a loop it lasts until the film ends, and fades out there", () => {
  assert.equal(at(299, { loop: true }).loop, true);
  assert.equal(loud(285, { loop: true }), 0.4);
  assert.equal(at(300, { loop: true }), null);
});
