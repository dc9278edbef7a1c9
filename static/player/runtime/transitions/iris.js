/** The entering scene is uncovered by a circle that grows from the middle. */
import { requireNumber } from "../sentences.js";
import { clippedBy, SEAM } from "./clipped.js";

export function iris(props = {}) {
  requireNumber(props.width, "The width of iris()");
  requireNumber(props.height, "The height of iris()");
  return { component: Iris, props };
}

const Iris = clippedBy((progress, isEntering, { width, height }) => {
  const radius = (progress * Math.hypot(width, height)) / 2;
  if (isEntering) return `circle(${rounded(radius)}px at ${width / 2}px ${height / 2}px)`;
  return `path(evenodd, "M0 0H${width}V${height}H0Z${circle(width / 2, height / 2, Math.max(0, radius - SEAM))}")`;
});

const circle = (x, y, radius) => {
  const [half, whole] = [rounded(radius), rounded(2 * radius)];
  return `M${rounded(x - radius)} ${y}a${half} ${half} 0 1 0 ${whole} 0a${half} ${half} 0 1 0 ${-whole} 0Z`;
};

const rounded = (value) => Number(value.toFixed(3));
