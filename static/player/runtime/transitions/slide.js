/** The entering scene pushes the other one out. */
import { createElement } from "react";
import { AbsoluteFill } from "../absolute-fill.js";
import { directionOf, SIDES } from "./sides.js";

export function slide(props = {}) {
  return { component: Slide, props };
}

function Slide({ children, presentationDirection, presentationProgress, passedProps }) {
  const { direction = "from-left", enterStyle, exitStyle } = passedProps;
  const [right, down] = directionOf(direction, SIDES, "slide()");
  const isEntering = presentationDirection === "entering";
  const way = 100 * (isEntering ? presentationProgress - 1 : presentationProgress);
  const transform = right ? `translateX(${right * way}%)` : `translateY(${down * way}%)`;
  return createElement(AbsoluteFill, { style: { transform, ...(isEntering ? enterStyle : exitStyle) } }, children);
}
