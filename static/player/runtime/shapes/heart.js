/** Hearts: two lobes that meet in a dip at the top and in a point at the bottom. */
import { requireNumbers, requireSizes } from "./checks.js";
import { made } from "./made.js";
import { shapeComponent } from "./shape-component.js";

// Shares of the width or height, drawn by eye.
const LOBE = 0.25;
const SIDE = 0.32;
const DIP = 0.17;
const SHOULDER = 0.55;

/**
 * `depthAdjustment` below 0 deepens the dip and above 0 fills it; `bottomRoundnessAdjustment` below 0 sharpens the
 * bottom and above 0 rounds it. Both count in pixels. A `width` may be given in place of the aspect ratio.
 */
export function makeHeart(options = {}) {
  const { height, width, depthAdjustment = 0, bottomRoundnessAdjustment = 0 } = options;
  const { aspectRatio = width === undefined ? 1.1 : width / height } = options;
  requireSizes("a Heart", { height, aspectRatio });
  requireNumbers("a Heart", { depthAdjustment, bottomRoundnessAdjustment });

  const wide = height * aspectRatio;
  const [middle, dip, side] = [wide / 2, height * DIP - depthAdjustment, height * SIDE];
  const bottom = wide * 0.09 + bottomRoundnessAdjustment;
  // A curve from the dip over the lobe, one down to the side, one to the bottom; the other half mirrors them.
  const half = [
    [middle + wide * 0.05, dip * 0.4, wide * (1 - LOBE) - wide * 0.12, 0, wide * (1 - LOBE), 0],
    [wide * (1 - LOBE) + wide * 0.15, 0, wide, side - height * 0.18, wide, side],
    [wide, height * SHOULDER, middle + bottom, height * 0.86, middle, height],
  ];
  return made([{ type: "M", x: middle, y: dip }, ...half.map(curve), ...mirrored(half, wide, dip), { type: "Z" }], {
    width: wide,
    height,
  });
}

const curve = ([cp1x, cp1y, cp2x, cp2y, x, y]) => ({ type: "C", cp1x, cp1y, cp2x, cp2y, x, y });

/** The same curves from the bottom back to the dip, on the other side of the middle. */
function mirrored(half, wide, dip) {
  const starts = [[wide / 2, dip], ...half.slice(0, -1).map((numbers) => numbers.slice(4))];
  return half
    .map(([cp1x, cp1y, cp2x, cp2y], index) => {
      const [x, y] = starts[index];
      return curve([wide - cp2x, cp2y, wide - cp1x, cp1y, wide - x, y]);
    })
    .reverse();
}

const OPTIONS = ["height", "width", "aspectRatio", "depthAdjustment", "bottomRoundnessAdjustment"];
export const Heart = shapeComponent("Heart", makeHeart, OPTIONS);
