// What programs can require, under which names, and that no program can change it for the next one.
import assert from "node:assert/strict";
import { test } from "node:test";
import { evaluate } from "../../../static/player/host/evaluate.js";
import { requireFor } from "../../../static/player/host/modules.js";
import * as scenewright from "../../../static/player/runtime/index.js";

const load = requireFor({ icons: { rocket: [["path", { d: "M0 0" }]] } });
const evaluated = (code) => evaluate(`exports.default = () => null; ${code}`, () => undefined);

test("every alias leads to the one runtime", () => {
  for (const name of ["remotion", "@remotion/shapes", "@remotion/transitions/clock-wipe", "@remotion/paths"]) {
    assert.equal(load(name), load("scenewright"), name);
  }
});

test("an unknown module is refused with what is there, or with what to do instead", () => {
  assert.throws(() => load("lodash"), { message: /^A scene cannot import from "lodash": available are "scenewright"/ });
  assert.throws(() => load("gsap"), { message: /animate with interpolate\(\) and spring\(\)/ });
  assert.throws(() => load("react-dom"), { message: /"react-dom": the player draws the scene/ });
});

test("an unknown name is refused with the nearest one", () => {
  assert.throws(() => load("scenewright").interpolat, { message: "scenewright has no export interpolat. Did you mean interpolate?" });
  assert.throws(() => load("scenewright").useCurentFrame, { message: /Did you mean useCurrentFrame\?/ });
  assert.throws(() => load("scenewright").Wobble, { message: "scenewright has no export Wobble." });
});

test("React comes without its internals", () => {
  const react = load("react");
  const hidden = Object.keys(react).filter((name) => /INTERNALS|unstable|^act$/.test(name));
  assert.deepEqual(hidden, []);
  assert.equal(typeof react.useState, "function");
  assert.throws(() => react.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE, { message: /has no export/ });
});

test("nothing of the runtime can be changed by a scene", () => {
  assert.throws(() => evaluated('(() => { "use strict"; require("scenewright").spring = () => 0; })();'));
  assert.throws(() => evaluated('(() => { "use strict"; require("scenewright").Easing.linear = () => 0; })();'));
  assert.equal(scenewright.Easing.linear(0.5), 0.5);
});

test("programs have their own names and their own icons", () => {
  const [one, other] = [evaluated("var shared = 1;"), evaluated("exports.duration = typeof shared === 'undefined' ? 7 : 8;")];
  assert.equal(one.duration, null);
  assert.equal(other.duration, 7);
  assert.throws(() => requireFor({})("scenewright").Icon({ name: "rocket" }), { message: /There is no icon "rocket" in this scene/ });
});

test("an icon is plain SVG with the asked size, colour and lines", () => {
  const { props } = load("scenewright").Icon({ name: "rocket", size: 48, color: "red", strokeWidth: 3, absoluteStrokeWidth: true });
  const { width, height, stroke, strokeWidth, fill } = props;
  assert.deepEqual({ width, height, stroke, strokeWidth, fill }, { width: 48, height: 48, stroke: "red", strokeWidth: 1.5, fill: "none" });
  for (const name of ["Rocket", "RocketIcon", "LucideRocket"]) assert.equal(load("lucide-react")[name]({}).type, "svg");
});

test("Google's fonts are the bundled ones", () => {
  const { loadFont, getInfo } = load("@remotion/google-fonts/SourceSerif4");
  assert.equal(loadFont().fontFamily, '"Source Serif 4"');
  assert.deepEqual(Object.keys(getInfo().fonts), ["normal", "italic"]);
  assert.deepEqual(Object.keys(getInfo().fonts.normal).slice(0, 2), ["200", "300"]);
  assert.equal(load("@remotion/google-fonts/Merriweather").loadFont("normal", { weights: ["400"] }).fontFamily, "Lora");
  assert.equal(load("@remotion/google-fonts/FiraCode").loadFont().fontFamily, "JetBrains Mono");
  assert.throws(() => loadFont("slanted"), { message: 'loadFont() takes "normal" or "italic", but it got "slanted".' });
  return loadFont().waitUntilDone();
});
