/** A picture, loaded before the scene that shows it. */
import { createElement } from "react";
import { environment } from "../environment.js";
import { elementProps, requireSource } from "./checks.js";
import { Placeholder } from "./placeholder.js";

export function Img({ src, onImageFrame, ...rest }) {
  requireSource(src, "An Img");
  const { address, missing } = environment.media.find(src);
  if (missing) return createElement(Placeholder, { ...rest, missing });
  return createElement("img", { alt: "", ...elementProps(rest), src: address });
}
