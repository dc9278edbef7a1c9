// delayRender() and its kin, getInputProps(), useCurrentScale(), prefetch() and the names that have no place in a scene.
import assert from "node:assert/strict";
import { test } from "node:test";
import { createElement as h } from "react";
import { environment } from "../../../static/player/runtime/environment.js";
import * as scenewright from "../../../static/player/runtime/index.js";
import { markup } from "./drawn.mjs";

const { cancelRender, continueRender, delayRender, getInputProps, prefetch, useCurrentScale, useDelayRender } = scenewright;

test("the host hears of each delay and of its end, once", () => {
  const heard = [];
  environment.waiting = { begin: (label, handle) => heard.push(["begin", label, handle]), end: (handle) => heard.push(["end", handle]) };
  const [one, two] = [delayRender("fonts", { timeoutInMilliseconds: 9 }), delayRender()];
  assert.notEqual(one, two);
  continueRender(two);
  continueRender(one);
  continueRender(one);
  assert.deepEqual(heard, [["begin", "fonts", one], ["begin", "", two], ["end", two], ["end", one]]);
});

test("a handle that nobody gave is answered by a sentence", () => {
  for (const handle of [undefined, 0, 1e9, "1"]) {
    assert.throws(() => continueRender(handle), /^TypeError: continueRender\(\) takes a handle that delayRender\(\) gave, but it got/);
  }
});

test("cancelRender gives up with the reason", () => {
  assert.throws(() => cancelRender("No picture."), { message: "No picture." });
  const reason = new RangeError("Too big.");
  assert.throws(() => cancelRender(reason), reason);
});

test("useDelayRender gives the same three functions", () => {
  let given;
  markup(h(() => ((given = useDelayRender()), "x")));
  assert.deepEqual(given, { delayRender, continueRender, cancelRender });
});

test("the scene's props reach every depth, but not the module", () => {
  const Deep = () => getInputProps().title;
  assert.equal(markup(h("p", null, h(Deep)), 0, { props: { title: "Nimbus" } }), "<p>Nimbus</p>");
  environment.props = null;
  assert.throws(getInputProps, { message: "getInputProps() only works inside a component, because scenes share their code: call it there." });
});

test("the scale is the host's", () => {
  environment.scale = 0.5;
  assert.equal(markup(h(() => String(useCurrentScale()))), "0.5");
  environment.scale = 1;
});

test("prefetch is done at once", async () => {
  const { free, waitUntilDone } = prefetch("/assets/a.mp4");
  assert.equal(await waitUntilDone(), "/assets/a.mp4");
  assert.equal(free(), undefined);
  assert.throws(() => prefetch(), { message: "prefetch() takes the address of a file, but it got undefined." });
});

test("what has no place in a scene says what to do instead", () => {
  for (const name of ["Composition", "Still", "Folder", "IFrame", "Artifact"]) {
    assert.throws(() => markup(h(scenewright[name])), new RegExp(`${name} is not available\\. A scene .*\\.$`));
  }
  assert.throws(() => scenewright.registerRoot(() => null), /registerRoot is not available\. A scene has no root to register/);
});

test("nothing private is exported", () => {
  const names = Object.keys(scenewright);
  assert.deepEqual(names.filter((name) => /internal|context|environment|private|^_/i.test(name)), []);
});
