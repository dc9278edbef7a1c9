/** Draws the frames of one scene and collects what is wrong with them. */
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server-legacy";
import { causeOf, closed } from "../host/failures.js";
import { moveTo } from "../host/frame-time.js";
import { SceneAt } from "../host/scene-at.js";
import { placeIn } from "../host/stack.js";
import { framesToCheck, framesToRepeat } from "./frames.js";
import { Looks } from "./looks.js";
import { brokenNumbers, showsNoNumber } from "./numbers.js";
import { visibleIn } from "./visible.js";

const MOST_BROKEN_NUMBERS = 5;

/** Returns the number of drawn frames; what is wrong goes to `report(severity, message, hint, frame, more)`. */
export function check(scene, budget, report) {
  const frames = framesToCheck(scene.durationInFrames);
  const again = new Set(framesToRepeat(frames));
  const first = new Map();
  const looks = new Looks(scene, frames);
  const broken = new Map();
  let seen = null;
  let wrongText = null;

  for (const frame of frames) {
    const markup = drawn(scene, frame, budget, report);
    if (markup === null) return first.size;
    first.set(frame, again.has(frame) ? markup : null);
    looks.look(frame, markup);
    if (seen !== "content") seen = visibleIn(markup) ?? seen;
    for (const sentence of brokenNumbers(markup)) if (!broken.has(sentence)) broken.set(sentence, frame);
    if (wrongText === null && showsNoNumber(markup)) wrongText = frame;
  }
  reportBrokenNumbers(broken, report);
  if (wrongText !== null) {
    report("warning", `Frame ${wrongText} shows the text NaN.`, "Check where its number comes from.", wrongText);
  }
  if (seen === null) reportBlank(report);
  else looks.report(report);
  if (seen === "background") report("warning", "The scene shows only a background: no text and no graphics.", "", null);
  repeat(scene, first, again, budget, report);
  return frames.length;
}

/** The markup of a frame, or null after reporting that it could not be drawn. */
function drawn(scene, frame, budget, report) {
  const { component, props, id, fps, width, height, durationInFrames } = scene;
  moveTo(frame, fps);
  budget.reset();
  try {
    const markup = renderToStaticMarkup(
      createElement(SceneAt, { component, props, frame, id, fps, width, height, durationInFrames }),
    );
    if (!budget.exceeded()) return markup;
    // The scene caught the guard's error itself: the verdict is the same.
    throw budget.error();
  } catch (thrown) {
    const hint = budget.exceeded() ? "Loops must end after few rounds: every frame is drawn in milliseconds." : "";
    const message = `The scene throws at frame ${frame}: ${closed(causeOf(thrown))}`;
    report("error", message, hint, frame, placeIn(thrown));
    return null;
  }
}

function repeat(scene, first, again, budget, report) {
  for (const frame of framesToRepeat([...first.keys()])) {
    const markup = drawn(scene, frame, budget, report);
    if (markup === null) return;
    if (again.has(frame) && markup !== first.get(frame)) {
      const hint = "Derive everything from the frame, and take random numbers from random(seed).";
      report("error", `Frame ${frame} looks different when it is drawn again.`, hint, frame);
      return;
    }
  }
}

function reportBrokenNumbers(broken, report) {
  for (const [sentence, frame] of [...broken].slice(0, MOST_BROKEN_NUMBERS)) {
    const hint = "Check the ranges and the props that the value is made of.";
    report("error", `${sentence} at frame ${frame}.`, hint, frame);
  }
}

function reportBlank(report) {
  report("error", "The scene stays blank: no frame shows any text or graphics.", "Return visible elements.", null);
}
