/** Texts that lie where apps for tall videos put their own buttons and texts. */
import { freePart, isTall } from "../../host/safe-area.js";
import { areaOf, shared } from "./rectangles.js";

const MUCH = 0.3; // of a text's letters

export function* textsCovered(samples) {
  for (const { frame, size, texts } of samples) {
    const picture = { width: size.right, height: size.bottom };
    if (!isTall(picture)) return;
    const free = freePart(picture);
    for (const { rests, visible, described } of texts) {
      const seen = sum(visible.map((line) => areaOf(shared(line, size))));
      const kept = sum(visible.map((line) => areaOf(shared(line, free))));
      if (!rests || seen === 0 || 1 - kept / seen < MUCH) continue;
      const message = `The text ${described} lies where apps for tall videos put their own buttons and texts.`;
      const hint = "In a tall picture keep words out of the top 14, the bottom 20 and the right 12 percent.";
      yield { code: "covered", frame, element: described, message, hint };
    }
  }
}

const sum = (numbers) => numbers.reduce((total, each) => total + each, 0);
