// spring(): compared with a numerical integration of the oscillator and with documented values.
import assert from "node:assert/strict";
import { test } from "node:test";
import { measureSpring, spring } from "../../../static/player/runtime/index.js";

const near = (actual, expected, tolerance) =>
  assert.ok(Math.abs(actual - expected) < tolerance, `${actual} is not ${expected}`);

/** m·x″ = −k·(x − 1) − c·x′ from rest at 0, in steps so small that the error is below 1e-4. */
function integrated(seconds, { damping, mass, stiffness }) {
  const step = 1e-5;
  let [position, velocity] = [0, 0];
  for (let time = 0; time < seconds - step / 2; time += step) {
    velocity += (step * (-stiffness * (position - 1) - damping * velocity)) / mass;
    position += step * velocity;
  }
  return position;
}

const DEFAULT = { damping: 10, mass: 1, stiffness: 100 };

test("follows the damped oscillator", () => {
  for (const config of [DEFAULT, { damping: 4, mass: 0.6, stiffness: 180 }, { damping: 20, mass: 1, stiffness: 100 }]) {
    for (const frame of [0, 1, 5, 12, 30, 60]) {
      near(spring({ frame, fps: 30, config }), integrated(frame / 30, config), 5e-4);
    }
  }
});

test("the default springs over its target and comes back", () => {
  const values = Array.from({ length: 60 }, (_, frame) => spring({ frame, fps: 30 }));
  near(Math.max(...values), 1.163, 0.003);
  near(values[59], 1, 0.001);
});

test("stays at its start before its first frame", () => {
  assert.equal(spring({ frame: -20, fps: 30 }), 0);
  assert.equal(spring({ frame: 5, fps: 30, delay: 5, from: 7, to: 9 }), 7);
});

test("delay moves it", () => {
  assert.equal(spring({ frame: 17, fps: 30, delay: 5 }), spring({ frame: 12, fps: 30 }));
});

test("runs between from and to", () => {
  const half = spring({ frame: 4, fps: 30 });
  near(spring({ frame: 4, fps: 30, from: 100, to: 300 }), 100 + 200 * half, 1e-9);
});

test("overshootClamping stops at the target", () => {
  const values = Array.from({ length: 60 }, (_, frame) => spring({ frame, fps: 30, config: { overshootClamping: true } }));
  assert.equal(Math.max(...values), 1);
});

test("settles after the documented number of frames", () => {
  assert.equal(measureSpring({ fps: 30, config: { damping: 200 } }), 23);
});

test("measureSpring names the first frame from which on it stays near", () => {
  for (const config of [DEFAULT, { damping: 3, mass: 1, stiffness: 100 }, { damping: 200, mass: 3, stiffness: 40 }]) {
    const settled = measureSpring({ fps: 30, config, threshold: 0.01 });
    const distance = (frame) => Math.abs(1 - spring({ frame, fps: 30, config }));
    assert.ok(distance(settled - 1) >= 0.01);
    for (let frame = settled; frame < settled + 300; frame += 1) assert.ok(distance(frame) < 0.01);
  }
  assert.equal(measureSpring({ fps: 30, threshold: 0 }), Infinity);
  assert.equal(measureSpring({ fps: 30, threshold: 1 }), 0);
});

test("durationInFrames stretches it to that length", () => {
  const natural = measureSpring({ fps: 30 });
  near(spring({ frame: 60, fps: 30, durationInFrames: natural * 3 }), spring({ frame: 20, fps: 30 }), 1e-9);
  near(spring({ frame: 40, fps: 30, durationInFrames: 40 }), 1, 0.005);
  assert.equal(spring({ frame: 41, fps: 30, durationInFrames: 40 }), 1);
});

test("reverse runs it backwards", () => {
  near(spring({ frame: 0, fps: 30, durationInFrames: 40, reverse: true }), 1, 0.005);
  assert.equal(spring({ frame: 40, fps: 30, durationInFrames: 40, reverse: true }), 0);
  const natural = measureSpring({ fps: 30 });
  assert.equal(spring({ frame: 3, fps: 30, reverse: true }), spring({ frame: natural - 3, fps: 30 }));
});

test("bad input is answered by a sentence", () => {
  const cases = [
    [undefined, "spring() takes an object such as { frame, fps }, but it got undefined."],
    [{ fps: 30 }, "The frame of spring() must be a number, but it is undefined."],
    [{ frame: 1 }, "The fps of spring() must be a number, but it is undefined."],
    [{ frame: 1, fps: 30, config: { mass: 0 } }, "The mass of a spring must be above 0, but it is 0."],
    [{ frame: 1, fps: 30, to: "1" }, 'The to of spring() must be a number, but it is "1".'],
    [{ frame: 1, fps: 30, durationInFrames: 0 },
      "The durationInFrames of spring() must be a number of frames above 0, but it is 0."],
  ];
  for (const [options, message] of cases) assert.throws(() => spring(options), { message });
});
