/** What wipes share: a scene shown through a shape that depends on how far the transition is. */
import { createElement } from "react";
import { AbsoluteFill } from "../absolute-fill.js";

/**
 * A presentation's component. `clipOf(progress, isEntering, props)` returns the CSS clip-path; it is not asked
 * where the whole scene is seen.
 */
export function clippedBy(clipOf) {
  return function Clipped({ children, presentationDirection, presentationProgress, passedProps }) {
    const { outerEnterStyle, outerExitStyle, innerEnterStyle, innerExitStyle } = passedProps;
    const isEntering = presentationDirection === "entering";
    const progress = Math.min(Math.max(presentationProgress, 0), 1);
    const isWhole = progress === (isEntering ? 1 : 0);
    const clipPath = isWhole ? undefined : clipOf(progress, isEntering, passedProps);
    const inner = { clipPath, ...(isEntering ? innerEnterStyle : innerExitStyle) };
    const scene = createElement(AbsoluteFill, { style: inner }, children);
    return createElement(AbsoluteFill, { style: isEntering ? outerEnterStyle : outerExitStyle }, scene);
  };
}

// Where two scenes meet their softened edges would let the background through, so the lower one reaches this much
// under the upper one.
export const SEAM = 1; // pixels

/** A CSS polygon from points; a unit of the box is one with "%" and 100, of the picture one with "px" and 1. */
export function polygon(points, unit = "px", scale = 1) {
  if (points.length === 0) return "polygon(0 0)";
  const length = (value) => `${Number((value * scale).toFixed(3))}${unit}`;
  return `polygon(${points.map(([x, y]) => `${length(x)} ${length(y)}`).join(", ")})`;
}
