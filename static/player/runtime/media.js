/** Pictures and sound. */
import { createElement } from "react";
import { shown } from "./sentences.js";

export function Img({ src, ...rest }) {
  requireSource(src, "An Img");
  return createElement("img", { alt: "", ...rest, src });
}

/** Sound is not mixed yet: the element is there so that scenes with sound work, and it stays silent. */
export function Audio({ src, loop, muted, ref }) {
  requireSource(src, "An Audio");
  return createElement("audio", { src, loop, muted, preload: "auto", ref });
}

function requireSource(src, name) {
  if (typeof src !== "string" || src === "") throw new TypeError(`${name} needs a src, but it is ${shown(src)}.`);
}
