/** Stops time for its children at one frame. */
import { createElement } from "react";
import { requireNumber } from "./sentences.js";
import { FrameContext, useCurrentFrame } from "./time.js";

export function Freeze({ frame, active = true, children }) {
  requireNumber(frame, "The frame of a Freeze");
  const now = useCurrentFrame();
  const frozen = typeof active === "function" ? active(now) : active;
  return createElement(FrameContext, { value: frozen ? frame : now }, children);
}
