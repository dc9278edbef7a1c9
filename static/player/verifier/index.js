/**
 * The verifier's program for a bare V8 isolate: `verifyScene(programText, optionsJson)` → JSON text
 * `{ ok, duration, frames_checked, findings: [{ severity, message, hint, frame, code?, element?, line?, column? }] }`,
 * line and column being those of the program.
 * Options: `{ props, width, height, fps, duration: frames | null, frame_budget: guard calls }`.
 */
import "./globals.js";
import { evaluate } from "../host/evaluate.js";
import { causeOf, closed } from "../host/failures.js";
import { harden } from "../host/harden.js";
import { freezeTime, moveTo } from "../host/frame-time.js";
import { placeIn } from "../host/stack.js";
import { countingGuard } from "./budget.js";
import { check } from "./check.js";
import { WARMING } from "./warming.js";

const DEFAULT_DURATION = 150;
// A frame of a rich scene makes some thousand calls; two million take about 50 ms.
const DEFAULT_BUDGET = 2_000_000;

freezeTime();
harden();

// An isolate that has drawn some frames before the first scene comes is several times as fast with it.
globalThis.warmUp = () => verify(WARMING, { props: {}, width: 1920, height: 1080, fps: 30 }).ok;
globalThis.verifyScene = (program, optionsJson) => JSON.stringify(verify(program, JSON.parse(optionsJson)));

function verify(program, options) {
  const { props = {}, width, height, fps, duration: wanted = null, frame_budget = DEFAULT_BUDGET } = options;
  const findings = [];
  const report = (severity, message, hint, frame, more) => findings.push({ severity, message, hint, frame, ...more });
  const budget = countingGuard(frame_budget);
  const evaluated = evaluatedOrNull(program, budget, fps, report);

  const duration = wanted ?? evaluated?.duration ?? DEFAULT_DURATION;
  const scene = { component: evaluated?.component, props, id: "scene", fps, width, height, durationInFrames: duration };
  const frames_checked = evaluated ? check(scene, budget, report) : 0;
  return { ok: findings.every(({ severity }) => severity !== "error"), duration, frames_checked, findings };
}

function evaluatedOrNull(program, budget, fps, report) {
  moveTo(0, fps);
  try {
    return evaluate(program, budget.guard);
  } catch (thrown) {
    report("error", closed(causeOf(thrown)), "", null, placeIn(thrown.cause ?? thrown));
    return null;
  }
}
