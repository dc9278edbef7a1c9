// What the verifier says of a scene's looks, as far as markup tells: sizes, contrast, and whether it is in the picture.
import assert from "node:assert/strict";
import { test } from "node:test";
import { scene, verify } from "./verify.mjs";

const kinds = (body, options) => verify(scene(body), options).findings.map(({ code }) => code);
const one = (body, options) => {
  const { findings } = verify(scene(body), options);
  assert.equal(findings.length, 1, JSON.stringify(findings));
  return findings[0];
};
const SQUARE = { width: 1080, height: 1080 };

test("a text under 12 pixels is a warning with the element and a frame", () => {
  const { severity, code, element, frame, message } = one('return <p style={{ fontSize: 11 }}>Terms apply</p>;');
  assert.deepEqual([severity, code, element, frame], ["warning", "small-text", "<p> “Terms apply”", 30]);
  assert.equal(message, "A text is only 11 pixels high, on a picture of 1080.");
  assert.deepEqual(kinds('return <p style={{ fontSize: 12 }}>Terms apply</p>;'), []);
});

test("sizes are those that are seen: inherited, relative, scaled, on a picture of any size", () => {
  assert.deepEqual(kinds('return <div style={{ fontSize: 10 }}><b>Small</b></div>;'), ["small-text"]);
  assert.deepEqual(kinds('return <div style={{ fontSize: 20 }}><b style={{ fontSize: "0.5em" }}>Small</b></div>;'), ["small-text"]);
  assert.deepEqual(kinds('return <div style={{ fontSize: 20 }}><b style={{ fontSize: "50%" }}>Small</b></div>;'), ["small-text"]);
  assert.deepEqual(kinds('return <div style={{ transform: "scale(0.5)" }}><b style={{ fontSize: 20 }}>Small</b></div>;'), ["small-text"]);
  assert.deepEqual(kinds('return <div style={{ transform: "scale(2)" }}><b style={{ fontSize: 10 }}>Large</b></div>;'), []);
  assert.deepEqual(kinds('return <b style={{ fontSize: 20 }}>Small</b>;', { width: 3840, height: 2160 }), ["small-text"]);
  assert.deepEqual(kinds('return <b style={{ fontSize: 8 }}>Large</b>;', { width: 960, height: 540 }), []);
});

test("a text that grows is judged at its largest", () => {
  assert.deepEqual(kinds("return <p style={{ transform: `scale(${frame / 59})` }}>Hello</p>;"), []);
  assert.deepEqual(kinds("return <p style={{ fontSize: 4 + frame / 10 }}>Hello</p>;"), ["small-text"]);
});

test("what cannot be known is not judged: text in a drawing, units of the window, a turned box", () => {
  assert.deepEqual(kinds('return <svg viewBox="0 0 10 10"><text fontSize="2">Hi</text></svg>;'), []);
  assert.deepEqual(kinds('return <p style={{ fontSize: "0.1vw" }}>Hi</p>;'), []);
  assert.deepEqual(kinds('return <p style={{ fontSize: 8, transform: "matrix(3,0,0,3,0,0)" }}>Hi</p>;'), []);
});

test("text that hardly stands out from its own background is a warning", () => {
  const pale = one('return <AbsoluteFill style={{ background: "#777" }}><p style={{ color: "#888" }}>Hi</p></AbsoluteFill>;');
  assert.deepEqual([pale.severity, pale.code, pale.element], ["warning", "contrast", "<p> “Hi”"]);
  assert.equal(pale.message, "A text hardly stands out from its background (contrast 1.3 to 1).");
  assert.deepEqual(kinds('return <p style={{ color: "#fff" }}>Hi</p>;'), ["contrast"]); // a picture is white to begin with
  // WCAG's own example: #767676 on white has 4.54 to 1, #949494 has 3.03, #959595 has 2.99.
  assert.deepEqual(kinds('return <p style={{ color: "#949494", backgroundColor: "white" }}>Hi</p>;'), []);
  assert.deepEqual(kinds('return <p style={{ color: "#959595", backgroundColor: "white" }}>Hi</p>;'), ["contrast"]);
});

test("a text that fades in is judged at its strongest, one that stays faint is not excused", () => {
  const faded = (opacity) => `return <AbsoluteFill style={{ background: "#000" }}><p style={{ color: "#fff", opacity: ${opacity} }}>Hi</p></AbsoluteFill>;`;
  assert.deepEqual(kinds(faded("frame / 59")), []);
  assert.deepEqual(kinds(faded("0.2")), ["contrast"]);
});

test("a text that is there for a moment only is not judged while it comes or goes", () => {
  const briefly = `return <AbsoluteFill style={{ background: "#000" }}><p>x</p>{frame > 5 && frame < 10 && <b style={{ color: "#fff", opacity: 0.2 }}>Hi</b>}</AbsoluteFill>;`;
  assert.deepEqual(kinds(briefly.replace("<p>x</p>", "")), []);
});

test("a label that stands outside of its parent is not judged on the parent's colour", () => {
  const label = (place) => `return <AbsoluteFill style={{ background: "#fff" }}><div style={{ position: "absolute", left: 50, top: 500, width: 90, height: 300, background: "#1f6f5c" }}>
    <b style={{ position: "absolute", ${place}, color: "#1d2b2a" }}>4.1</b></div></AbsoluteFill>;`;
  assert.deepEqual(kinds(label('left: 0, bottom: "100%"')), []);
  assert.deepEqual(kinds(label("left: 0, bottom: -60")), []);
  assert.deepEqual(kinds(label("left: 0, bottom: 0")), ["contrast"]);
});

test("contrast is not guessed: gradients, pictures, shadows, things painted before, colours of a newer notation", () => {
  const on = (background, color = "#fff") => `return <div style={{ background: ${JSON.stringify(background)} }}><p style={{ color: "${color}" }}>Hi</p></div>;`;
  assert.deepEqual(kinds(on("linear-gradient(white, white)")), []);
  assert.deepEqual(kinds(on("url(data:image/png;base64,)")), []);
  assert.deepEqual(kinds(on("rgba(255, 255, 255, 0.9)")), []);
  assert.deepEqual(kinds(on("#fff", "color-mix(in oklch, white, white)")), []);
  assert.deepEqual(kinds('return <p style={{ color: "#fff", textShadow: "0 0 9px #000" }}>Hi</p>;'), []);
  assert.deepEqual(kinds('return <AbsoluteFill><AbsoluteFill style={{ background: "navy" }} /><p style={{ color: "#fff" }}>Hi</p></AbsoluteFill>;'), []);
});

test("everything outside of the picture is an error, one thing inside is enough", () => {
  const { severity, code, message } = one('return <div style={{ position: "absolute", left: 2000, top: 10 }}>Hi</div>;');
  assert.deepEqual([severity, code, message], ["error", "outside", "Everything in the scene lies outside of the picture."]);
  assert.deepEqual(kinds('return <AbsoluteFill style={{ transform: "translateY(1080px)" }}>Hi</AbsoluteFill>;'), ["outside"]);
  assert.deepEqual(kinds('return <AbsoluteFill style={{ transform: "translateX(-1920px)" }}>Hi</AbsoluteFill>;'), ["outside"]);
  assert.deepEqual(kinds('return <div style={{ position: "absolute", left: 1100, top: 10 }}>Hi</div>;', SQUARE), ["outside"]);
  assert.deepEqual(kinds('return <div style={{ position: "absolute", left: 1100, top: 10 }}>Hi</div>;'), []);
  assert.deepEqual(kinds('return <AbsoluteFill style={{ transform: `translateX(${1920 - frame * 40}px)` }}>Hi</AbsoluteFill>;'), []);
  assert.deepEqual(kinds('return <><p>In</p><div style={{ position: "absolute", left: 2000, top: 10 }}>Out</div></>;'), []);
});

test("at most three findings of a kind are told", () => {
  const body = 'return <>{[1, 2, 3, 4, 5].map((each) => <p key={each} style={{ fontSize: 5 }}>Line {each}</p>)}</>;';
  assert.deepEqual(kinds(body), ["small-text", "small-text", "small-text"]);
});
