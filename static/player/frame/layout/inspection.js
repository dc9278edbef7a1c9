/** Looks at one scene in some of its frames, and says what a person would find wrong with its layout. */
import { described } from "./describe.js";
import { judged } from "./judged.js";
import { nothingInside, textsOutside } from "./outside.js";
import { textsOverflowing } from "./overflow.js";
import { textsOverlapping } from "./overlap.js";
import { sampleFrames } from "./samples.js";
import { textsTooSmall } from "./small-text.js";
import { survey } from "./survey.js";
import { textsWithoutContrast } from "./contrast.js";

export const WAIT = Symbol("until the next paint");

export const CHECKS = [nothingInside, textsOutside, textsOverflowing, textsTooSmall, textsWithoutContrast, textsOverlapping];
const MOST_OF_A_CODE = 3;
const MOST = 12;
const PATIENCE = 120; // paints in which pictures may load

/**
 * A generator with a step for each slice of work; returns the findings, or null for a scene that cannot be judged.
 * `visible()` is the frame that people see meanwhile.
 */
export function* inspect(film, scene, component, { darkroom, visible, checks = CHECKS }) {
  const samples = [];
  for (const { frame, neighbour } of sampleFrames(scene.duration)) {
    const draw = (at) => darkroom.draw(film, scene, component, { frame: at, take: frame, visible: visible() });
    const look = (at) => lookAt(() => draw(at), darkroom, film);
    const seen = yield* look(frame);
    const after = seen && (yield* look(neighbour));
    if (!after) return null;
    samples.push({ frame, ...seen, texts: judged(seen, after) });
    yield;
  }
  const findings = [];
  for (const check of checks) {
    findings.push(...distinct(check(samples)));
    yield;
  }
  return findings.slice(0, MOST);
}

function* lookAt(draw, darkroom, size) {
  const canvas = draw();
  if (canvas === null) return null;
  yield;
  for (let paints = 0; !darkroom.isLoaded; paints += 1) {
    if (paints > PATIENCE) return null;
    yield WAIT;
  }
  const seen = yield* survey(canvas, size);
  // Drawn again, the elements say something else.
  for (const text of seen.texts) text.described = described(text.element);
  return seen;
}

/** The first of a check's findings, each element once. */
function distinct(found) {
  const findings = new Map();
  for (const { code, frame, element, message, hint } of found) {
    if (findings.has(element)) continue;
    findings.set(element, { severity: "warning", code, frame, element, message, hint });
    if (findings.size === MOST_OF_A_CODE) break;
  }
  return [...findings.values()];
}
