/** No effect: both scenes are there, and useTransitionProgress() lets them do their own. */
import { createElement } from "react";
import { AbsoluteFill } from "../absolute-fill.js";

export function none(props = {}) {
  return { component: None, props };
}

function None({ children, presentationDirection, passedProps: { enterStyle, exitStyle } }) {
  const style = presentationDirection === "entering" ? enterStyle : exitStyle;
  return createElement(AbsoluteFill, { style }, children);
}
