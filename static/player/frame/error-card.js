/** What stands in the place of a scene that cannot be drawn. */
import { createElement as h } from "react";

export function ErrorCard({ name, failure }) {
  return h(
    "div",
    { className: "error-card", role: "alert" },
    h("p", { className: "error-card__label" }, "This scene cannot be shown"),
    h("h1", { className: "error-card__name" }, name || "Untitled scene"),
    h("p", { className: "error-card__cause" }, failure),
  );
}
