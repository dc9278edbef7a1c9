/** Both scenes turn by half a circle like the two sides of a card. */
import { createElement } from "react";
import { AbsoluteFill } from "../absolute-fill.js";
import { directionOf, SIDES } from "./sides.js";

export function flip(props = {}) {
  return { component: Flip, props };
}

function Flip({ children, presentationDirection, presentationProgress, passedProps }) {
  const { direction = "from-left", perspective = 1000, ...styles } = passedProps;
  const [right, down] = directionOf(direction, SIDES, "flip()");
  const isEntering = presentationDirection === "entering";
  const turned = 180 * (isEntering ? presentationProgress - 1 : presentationProgress);
  const transform = right ? `rotateY(${right * turned}deg)` : `rotateX(${-down * turned}deg)`;

  const outer = isEntering ? styles.outerEnterStyle : styles.outerExitStyle;
  const inner = isEntering ? styles.innerEnterStyle : styles.innerExitStyle;
  const card = createElement(AbsoluteFill, { style: { transform, backfaceVisibility: "hidden", ...inner } }, children);
  return createElement(AbsoluteFill, { style: { perspective, ...outer } }, card);
}
