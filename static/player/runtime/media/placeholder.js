/** What stands quietly where a picture or a video cannot be shown. The page around the scene says why. */
import { createElement } from "react";

const QUIET = {
  display: "inline-flex",
  alignItems: "center",
  justifyContent: "center",
  boxSizing: "border-box",
  minWidth: 160,
  minHeight: 90,
  maxWidth: "100%",
  overflow: "hidden",
  border: "2px dashed rgba(128, 128, 128, 0.55)",
  backgroundColor: "rgba(128, 128, 128, 0.16)",
};

/** It takes the place and the size that the picture would have had. */
export function Placeholder({ missing, style, className, width, height }) {
  const size = { ...(width === undefined ? {} : { width }), ...(height === undefined ? {} : { height }) };
  return createElement("span", { className, style: { ...QUIET, ...size, ...style }, "data-missing": missing });
}
