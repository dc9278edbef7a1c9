/** Rectangles `{ left, top, right, bottom }` in pixels of the picture. */

export const widthOf = ({ left, right }) => Math.max(0, right - left);
export const heightOf = ({ top, bottom }) => Math.max(0, bottom - top);
export const areaOf = (rect) => widthOf(rect) * heightOf(rect);
export const centreOf = ({ left, top, right, bottom }) => ({ x: (left + right) / 2, y: (top + bottom) / 2 });

export const shared = (one, other) => ({
  left: Math.max(one.left, other.left),
  top: Math.max(one.top, other.top),
  right: Math.min(one.right, other.right),
  bottom: Math.min(one.bottom, other.bottom),
});

/** The smallest rectangle around all of them. */
export const around = (rects) => ({
  left: Math.min(...rects.map(({ left }) => left)),
  top: Math.min(...rects.map(({ top }) => top)),
  right: Math.max(...rects.map(({ right }) => right)),
  bottom: Math.max(...rects.map(({ bottom }) => bottom)),
});

export const isInside = (inner, outer, tolerance = 0) =>
  inner.left >= outer.left - tolerance &&
  inner.top >= outer.top - tolerance &&
  inner.right <= outer.right + tolerance &&
  inner.bottom <= outer.bottom + tolerance;

export const holds = ({ left, top, right, bottom }, { x, y }) => x >= left && x <= right && y >= top && y <= bottom;

export const isClose = (one, other, tolerance) =>
  ["left", "top", "right", "bottom"].every(
    // The edges of what nothing clips are at infinity, whose difference is no number.
    (edge) => one[edge] === other[edge] || Math.abs(one[edge] - other[edge]) <= tolerance,
  );
