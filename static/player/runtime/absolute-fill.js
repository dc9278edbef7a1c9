/** A layer that covers its parent. */
import { createElement } from "react";

const LAYER = {
  position: "absolute",
  top: 0,
  left: 0,
  right: 0,
  bottom: 0,
  width: "100%",
  height: "100%",
  display: "flex",
  flexDirection: "column",
};

export function AbsoluteFill({ style, ...rest }) {
  return createElement("div", { ...rest, style: { ...LAYER, ...style } });
}
