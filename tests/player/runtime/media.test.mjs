// Img, Audio and Video as their props say (remotion.dev/docs/audio, /docs/video), and what the host is told to follow.
import assert from "node:assert/strict";
import { test } from "node:test";
import { createElement as h } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { SceneAt } from "../../../static/player/host/scene-at.js";
import { environment } from "../../../static/player/runtime/environment.js";
import {
  Audio, Html5Audio, Html5Video, Img, OffthreadVideo, Sequence, Video,
} from "../../../static/player/runtime/index.js";
import { momentOf, secondOf } from "../../../static/player/runtime/media/moment.js";

function markup(element, frame = 0) {
  const video = { id: "s", fps: 30, width: 1920, height: 1080, durationInFrames: 300, props: {}, frame };
  return renderToStaticMarkup(h(SceneAt, { ...video, component: () => element }));
}

const at = (frame, props = {}, seconds = null) => momentOf(props, "an Audio", { frame, fps: 30, seconds });
const place = (frame, props, seconds = 10) => secondOf(at(frame, props, seconds), seconds);

test("a Video is an element and takes styles, without what belongs to the player", () => {
  const props = { src: "/a.mp4", volume: 0.5, trimBefore: 3, playbackRate: 2, muted: true, name: "Clip", pauseWhenBuffering: true };
  const element = h(Video, { ...props, className: "wide", style: { opacity: 0.5 }, controls: true, autoPlay: true });
  assert.equal(markup(element), '<video src="/a.mp4" class="wide" style="opacity:0.5" preload="auto" playsInline=""></video>');
  assert.equal(Html5Video, Video);
  assert.equal(OffthreadVideo, Video);
  assert.equal(Html5Audio, Audio);
});

test("a part after trimAfter is gone", () => {
  const element = h(Sequence, { from: 10, layout: "none" }, h(Video, { src: "/a.mp4", trimBefore: 20, trimAfter: 50 }));
  assert.match(markup(element, 39), /video/);
  assert.equal(markup(element, 40), "");
});

test("the file is trimmed first and stretched afterwards", () => {
  // The example of remotion.dev/docs/audio/order-of-operations: (60 - 30) * 2 + 45 gives frame 105.
  assert.equal(place(30, { startFrom: 45, playbackRate: 2 }), 105 / 30);
  assert.equal(place(0, { trimBefore: 60 }), 2);
  assert.equal(at(29, { startFrom: 60, endAt: 120, playbackRate: 2 }).elapsed, 29 / 15);
  assert.equal(at(30, { startFrom: 60, endAt: 120, playbackRate: 2 }), null);
});

test("what has ended stays at its end, what loops starts over in its trimmed part", () => {
  assert.equal(place(400, {}), 10);
  assert.equal(place(330, { loop: true }), 1);
  assert.equal(place(75, { loop: true, startFrom: 30, endAt: 60 }), 1.5);
  assert.equal(place(3030, { loop: true }, Infinity), 101);
});

test("a volume is a number or a function of the frame, at most 1", () => {
  assert.equal(at(5).volume, 1);
  assert.equal(at(5, { volume: (frame) => frame / 10 }).volume, 0.5);
  assert.equal(at(5, { volume: 3 }).volume, 1);
});

test("a volume curve repeats with the loop, or goes on when it is extended", () => {
  const props = { loop: true, volume: (frame) => frame / 100 };
  assert.equal(at(35, props, 1).volume, 0.05);
  assert.equal(at(35, { ...props, loopVolumeCurveBehavior: "extend" }, 1).volume, 0.35);
  assert.equal(at(17, { ...props, playbackRate: 2 }, 1).volume, 0.02);
  assert.equal(at(35, props).volume, 0.35); // the length is not known yet
});

test("wrong props are refused with a sentence", () => {
  const refused = (props, message) => assert.throws(() => markup(h(Audio, { src: "/a.mp3", ...props })), { message });
  refused({ src: undefined }, "An Audio needs a src, but it is undefined.");
  refused({ volume: "loud" }, 'The volume of an Audio must be a number from 0 to 1, but it is "loud".');
  refused({ volume: () => NaN }, "The volume of an Audio must be a number from 0 to 1, but it is NaN.");
  refused({ playbackRate: 0 }, "The playbackRate of an Audio must be a number above 0, but it is 0.");
  refused({ startFrom: -1 }, "The trimBefore (or startFrom) of an Audio must be a number of frames from 0 on, but it is -1.");
  refused({ startFrom: 30, endAt: 30 }, "The trimAfter (or endAt) of an Audio must be after where it starts.");
  refused({ loopVolumeCurveBehavior: "x" }, 'The loopVolumeCurveBehavior of an Audio is "repeat" or "extend", but it is "x".');
});

test("what cannot be shown leaves a quiet place of the same size", (t) => {
  t.mock.method(environment.media, "find", () => ({ missing: "logo.png" }));
  const place = markup(h(Img, { src: "logo.png", alt: "Logo", style: { width: 300 }, className: "logo" }));
  assert.match(place, /^<span class="logo" style="display:inline-flex;.*width:300px" data-missing="logo.png"><\/span>$/);
  assert.match(markup(h(Video, { src: "logo.png", width: 640 })), /^<span .*width:640px/);
  assert.equal(markup(h(Audio, { src: "logo.png" })), "");
});
