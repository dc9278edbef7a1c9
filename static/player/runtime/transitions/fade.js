/** The entering scene fades in over the other one, which fades out only when asked to. */
import { createElement } from "react";
import { AbsoluteFill } from "../absolute-fill.js";

export function fade(props = {}) {
  return { component: Fade, props };
}

function Fade({ children, presentationDirection, presentationProgress, passedProps }) {
  const { enterStyle, exitStyle, shouldFadeOutExitingScene = false } = passedProps;
  const isEntering = presentationDirection === "entering";
  const opacity = isEntering ? presentationProgress : shouldFadeOutExitingScene ? 1 - presentationProgress : 1;
  return createElement(AbsoluteFill, { style: { opacity, ...(isEntering ? enterStyle : exitStyle) } }, children);
}
