/** What the edges of the picture cut or leave out. */
import { toleranceOf } from "./judged.js";
import { areaOf, isInside, shared, widthOf } from "./rectangles.js";

const BACKGROUND = 0.9; // a box over so much of the picture is no content of it
const HINT = "Place it by the width and height of useVideoConfig(), with a margin, or make the text smaller.";

/** Texts that stay outside or cut; `samples` are `{ frame, size, texts, painters }`. */
export function* textsOutside(samples) {
  for (const sightings of sightingsOf(samples).values()) {
    const { text, frame } = sightings[0];
    const places = sightings.map(({ text: seen, size }) => placeOf(seen, size));
    const rests = sightings.map(({ text: seen }) => seen.rests);
    if (places.every((place) => place === "gone")) {
      const isParked = rests.every(Boolean);
      if (isParked) yield finding(text, frame, "stays outside of the picture");
      continue;
    }
    const cut = sightings.findIndex((_, index) => places[index] === "cut" && rests[index]);
    const restsCut = cut >= 0 && !places.slice(cut).includes("whole"); // what comes in later is an entrance
    const seen = places.filter((place) => place !== "gone");
    const isAlwaysCut = seen.length > 1 && seen.every((place) => place === "cut") && !isTicker(sightings);
    if (restsCut) yield finding(sightings[cut].text, sightings[cut].frame, "is cut by the edge of the picture");
    else if (isAlwaysCut) yield finding(text, frame, "is cut by the edge of the picture whenever it is seen");
  }
}

/** Samples in which there is content, and none of it in the picture. */
export function* nothingInside(samples) {
  const empty = samples.filter(isEmpty);
  const inner = empty.filter((sample) => sample !== samples[0] && sample !== samples.at(-1));
  // Content may come in after the first sample and be gone at the last.
  const [found] = empty.length === samples.length ? empty : inner;
  if (!found) return;
  const message = `Everything in the scene lies outside of the picture at frame ${found.frame}.`;
  yield { code: "outside", frame: found.frame, element: "the whole scene", message, hint: HINT };
}

function isEmpty({ size, texts, painters }) {
  const content = painters.filter(({ rect }) => areaOf(shared(rect, size)) < areaOf(size) * BACKGROUND);
  const rects = [...content.map(({ rect }) => rect), ...texts.flatMap(({ visible }) => visible)];
  return rects.length > 0 && rects.every((rect) => areaOf(shared(rect, size)) === 0);
}

function sightingsOf(samples) {
  const found = new Map();
  for (const { frame, size, texts } of samples) {
    for (const text of texts) {
      const sightings = found.get(text.path) ?? [];
      found.set(text.path, [...sightings, { frame, size, text }]);
    }
  }
  return found;
}

/** "whole", "cut" or "gone". */
function placeOf(text, size) {
  const tolerance = toleranceOf(text);
  if (text.visible.every((line) => areaOf(shared(line, size)) === 0)) return "gone";
  const isCut = !text.isTurned && !text.isMasked && !text.visible.every((line) => isInside(line, size, tolerance));
  return isCut ? "cut" : "whole";
}

/** Wider than the picture and never at rest: a line of text that runs through. */
const isTicker = (sightings) =>
  sightings.every(({ text, size }) => !text.rests && widthOf(text.rect) > widthOf(size) * 0.8);

function finding({ described }, frame, what) {
  return { code: "outside", frame, element: described, message: `The text ${described} ${what}.`, hint: HINT };
}
