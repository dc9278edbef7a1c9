/** Tells the page once that a revision is on the screen. */
import { nextPaint, post } from "./real.js";

const announced = new Set(); // scenes by id and revision

/** The second callback comes after the paint that the first one precedes. */
export function announce({ id, revision }) {
  const identity = `${id} ${revision}`;
  if (announced.has(identity)) return;
  announced.add(identity);
  nextPaint(() => nextPaint(() => post({ type: "painted", id, revision })));
}
