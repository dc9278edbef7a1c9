// What the verifier says of good scenes and of each kind of broken one.
import assert from "node:assert/strict";
import { test } from "node:test";
import { messages, scene, verify, warmUp } from "./verify.mjs";

const withoutPlace = ({ findings }) => findings.map(({ line, column, ...finding }) => finding);

test("a good scene is accepted, every frame of it", () => {
  const good = scene("return <AbsoluteFill style={{ opacity: interpolate(frame, [0, 60], [0, 1]) }}>{props.name}</AbsoluteFill>;");
  assert.deepEqual(verify(good, { props: { name: "Nimbus" } }), { ok: true, duration: 60, frames_checked: 60, findings: [] });
});

test("the given duration wins over the exported one, and there is a default", () => {
  assert.equal(verify(scene("return <p>x</p>;"), { duration: 90 }).duration, 90);
  assert.equal(verify("export default () => <p>x</p>").duration, 150);
});

test("a long scene is looked at in 600 frames, the last among them", () => {
  assert.equal(verify(scene("return <p>x</p>;"), { duration: 6000 }).frames_checked, 600);
  assert.deepEqual(messages(scene('if (frame === 5999) throw new Error("at the end"); return <p>x</p>;'), { duration: 6000 }), [
    "The scene throws at frame 5999: at the end.",
  ]);
});

test("a throw is told with its frame", () => {
  const verdict = verify(scene("const gone = frame < 12 ? { x: 1 } : undefined; return <p>{gone.x}</p>;"));
  assert.equal(verdict.ok, false);
  assert.equal(verdict.frames_checked, 12);
  assert.deepEqual(verdict.findings, [{
    severity: "error", message: "The scene throws at frame 12: Cannot read properties of undefined (reading 'x').", hint: "", frame: 12,
    line: 30, column: 76, // of the program
  }]);
});

test("imports of anything else are refused, and unknown names where they are used", () => {
  assert.deepEqual(messages('import fs from "fs"; export default () => <p>{fs.x}</p>'), [
    'A scene cannot import from "fs": scenes run in the browser.',
  ]);
  const wobble = "The scene throws at frame 0: scenewright has no export Wobble.";
  assert.deepEqual(messages('import { Wobble } from "scenewright"; export default () => <Wobble />'), [wobble]);
  assert.deepEqual(messages('import * as All from "remotion"; export default () => <All.Wobble />'), [wobble]);
  assert.deepEqual(messages('import { useWobble } from "react"; export default () => useWobble()'), [
    "The scene throws at frame 0: react has no export useWobble.",
  ]);
  assert.deepEqual(messages('import React from "react"; import * as All from "scenewright"; export default () => <React.Fragment>{typeof All.spring}</React.Fragment>'), []);
});

test("a program without a component or with a wrong duration is refused", () => {
  assert.deepEqual(messages("export const duration = 30;"), ["The scene must export a component as its default."]);
  assert.deepEqual(messages("export default <p>x</p>"), ["The scene must export a component as its default. It exports an object."]);
  assert.deepEqual(messages('export const duration = "5s"; export default () => <p>x</p>'), [
    "The exported duration must be a number of frames above 0, but it is \"5s\".",
  ]);
  assert.deepEqual(messages("nothing.here; export default () => <p>x</p>"), [
    "The scene throws before its first frame: nothing is not defined.",
  ]);
});

test("loops that do not end are found by counting", () => {
  const hint = "Loops must end after few rounds: every frame is drawn in milliseconds.";
  const message = "The scene throws at frame 7: This scene runs for too long in one frame: check its loops.";
  const endless = scene("while (frame === 7) __guard(); return <p>x</p>;");
  assert.deepEqual(withoutPlace(verify(endless)), [{ severity: "error", message, hint, frame: 7 }]);
  const swallowed = scene("try { while (frame === 7) __guard(); } catch {} return <p>x</p>;");
  assert.deepEqual(withoutPlace(verify(swallowed)), [{ severity: "error", message, hint, frame: 7 }]);
  assert.deepEqual(messages(scene("for (let i = 0; i < 100; i++) __guard(); return <p>x</p>;"), { frame_budget: 99 }).length, 1);
});

test("numbers that are none are found in styles and attributes", () => {
  assert.deepEqual(messages(scene("return <p style={{ opacity: frame / props.none }}>x</p>;")), ["The opacity of a <p> is NaN at frame 0."]);
  assert.deepEqual(messages(scene("return <svg><circle r={3} cx={1 / (frame - 4)} /></svg>;")), ["The cx of a <circle> is Infinity at frame 4."]);
  assert.deepEqual(messages(scene("return <p style={{ transform: `translate(${props.x}px, 2px)` }}>x</p>;")), [
    'The transform of a <p> is "translate(undefinedpx, 2px)" at frame 0.',
  ]);
  assert.deepEqual(messages(scene("return <p style={{ rotate: `${-props.x}deg` }}>x</p>;")), ["The rotate of a <p> is NaNdeg at frame 0."]);
  assert.deepEqual(messages(scene("return <svg><path d={`M${props.x}H9`} /></svg>;")), ['The d of a <path> is MundefinedH9 at frame 0.']);
  assert.deepEqual(messages(scene("return <p>{frame * props.none}</p>;")), ["Frame 0 shows the text NaN."]);
});

test("words that only look like such numbers are left alone", () => {
  const words = '<p className="undefined" style={{ fontFamily: "Infinity Sans, NaN" }} title="NaN">The undefined Infinity</p>';
  assert.deepEqual(messages(scene(`return ${words};`)), []);
});

test("a scene that shows nothing is refused", () => {
  const blank = ["The scene stays blank: no frame shows any text or graphics."];
  const nothings = ["return null;", "return <div> </div>;", 'return <div style={{ opacity: 0 }}><p style={{ background: "red" }}>x</p></div>;',
    'return <p style={{ display: "none" }}>x</p>;', "return <svg><defs><circle r={4} /></defs></svg>;"];
  for (const nothing of nothings) assert.deepEqual(messages(scene(nothing)), blank);
});

test("one visible frame is enough, and a background alone is only a warning", () => {
  assert.deepEqual(messages(scene("return frame === 59 ? <p>x</p> : null;")), []);
  assert.deepEqual(messages(scene("return <svg><path d='M0 0h9' /></svg>;")), []);
  const verdict = verify(scene('return <div style={{ backgroundImage: "linear-gradient(red, blue)" }} />;'));
  assert.equal(verdict.ok, true);
  assert.deepEqual(verdict.findings.map(({ severity }) => severity), ["warning"]);
});

test("a painted box with a size of its own is content", () => {
  assert.deepEqual(messages(scene('return <AbsoluteFill><div style={{ width: 300, height: 300, background: "red" }} /></AbsoluteFill>;')), []);
  const [layers] = messages(scene('return <AbsoluteFill style={{ background: "red" }}><AbsoluteFill style={{ background: "blue" }} /></AbsoluteFill>;'));
  assert.equal(layers, "The scene shows only a background: no text and no graphics.");
});

test("a scene that remembers is refused, one that asks the clock or for luck is the same again", () => {
  const counting = `let drawn = 0; ${scene("drawn += 1; return <p>{drawn}</p>;")}`;
  assert.match(messages(counting)[0], /^Frame \d+ looks different when it is drawn again\.$/);
  assert.deepEqual(messages(scene("return <p>{Math.random()} {Date.now()} {String(new Date())} {random(null)}</p>;")), []);
});

test("React's refusals are sentences", () => {
  const said = (body) => messages(scene(body))[0].replace("The scene throws at frame 0: ", "");
  assert.equal(said("return <p>{{ a: 1 }}</p>;"), "An object cannot be shown as text: render one of its fields instead.");
  assert.equal(said("return <img>x</img>;"), "<img> cannot have children.");
  assert.equal(said('return <p style="color: red">x</p>;'), 'A style must be an object such as {{ color: "red" }}, not a text.');
  assert.equal(said("const Gone = undefined; return <Gone />;"), "A component that is used here is undefined: check its import or its name.");
  assert.equal(said("const [n, setN] = useState(0); setN(n + 1); return <p>x</p>;"), "The scene sets its own state in every rendering, which never ends.");
  assert.equal(messages("export default async () => <p>x</p>")[0], "The scene throws at frame 0: The scene waits for something that never comes: scenes cannot load data.");
});

test("the scene that warms isolates up is a good one", () => {
  assert.equal(warmUp(), true);
});
