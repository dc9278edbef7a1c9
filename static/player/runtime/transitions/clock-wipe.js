/** The entering scene is uncovered as by the hand of a clock, starting at twelve. */
import { requireNumber } from "../sentences.js";
import { clippedBy, polygon, SEAM } from "./clipped.js";

export function clockWipe(props = {}) {
  requireNumber(props.width, "The width of clockWipe()");
  requireNumber(props.height, "The height of clockWipe()");
  return { component: ClockWipe, props };
}

const ClockWipe = clippedBy((progress, isEntering, { width, height }) => {
  // The seam is measured near the middle, where an angle is narrowest.
  const reach = Math.hypot(width, height) / 2;
  const turn = 2 * Math.PI;
  const hand = progress * turn;
  const [from, to] = isEntering ? [0, hand] : [hand - SEAM / (reach / 10), turn];
  const center = [width / 2, height / 2];
  return polygon([center, ...arc(center, reach, from, to)]);
});

/** Points so far outside that the straight lines between them pass around the picture's corners. */
function arc([x, y], reach, from, to) {
  const steps = Math.max(1, Math.ceil((to - from) / (Math.PI / 4)));
  const radius = reach * 1.5;
  return Array.from({ length: steps + 1 }, (_, index) => {
    const angle = from + (index / steps) * (to - from);
    return [x + radius * Math.sin(angle), y - radius * Math.cos(angle)];
  });
}
