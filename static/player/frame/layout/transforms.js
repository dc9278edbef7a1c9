/** What an element's own transforms do to its size and direction. */

/** By how much it grows, as the root of what its area grows by. */
export function factorOf({ transform, scale }) {
  const own = transform === "none" ? 1 : Math.sqrt(Math.abs(determinantOf(new DOMMatrixReadOnly(transform))));
  if (scale === "none") return own;
  const [across, down = across] = scale.split(" ").map(Number);
  return own * Math.sqrt(Math.abs(across * down));
}

const determinantOf = ({ m11, m12, m21, m22 }) => m11 * m22 - m12 * m21;

/** Whether the rectangle around it is larger than it is itself. */
export function isTurned({ transform, rotate }) {
  if (rotate !== "none") return true;
  if (transform === "none") return false;
  const { is2D, b, c } = new DOMMatrixReadOnly(transform);
  return !is2D || Math.abs(b) > 0.001 || Math.abs(c) > 0.001;
}
