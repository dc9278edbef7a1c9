/** Texts that lie on each other. */
import { sharedArea } from "./judged.js";
import { areaOf } from "./rectangles.js";

const COVERED = 0.4; // of the smaller text
const MOST_TEXTS = 300; // in a frame: every pair is compared

export function* textsOverlapping(samples) {
  for (const { frame, texts } of samples) {
    const resting = texts.filter((text) => text.rests && !text.isTurned && !text.isMasked).slice(0, MOST_TEXTS);
    for (const [index, one] of resting.entries()) {
      for (const other of resting.slice(index + 1)) {
        // The same words twice are a shadow or a glow.
        if (one.words === other.words || !isOverlapping(one, other)) continue;
        const message = `The texts ${one.described} and ${other.described} lie on each other.`;
        const hint = "Give each text its own place, or let one leave before the other comes.";
        yield { code: "overlap", frame, element: one.described, message, hint };
      }
    }
  }
}

function isOverlapping(one, other) {
  const smaller = Math.min(lettersOf(one), lettersOf(other));
  return sharedArea(one, other) > smaller * COVERED;
}

const lettersOf = ({ visible }) => visible.reduce((sum, line) => sum + areaOf(line), 0);
