/** React as scenes get it: without its own insides, and with nothing that comes later than the frame. */
import React from "react";
import { Refusal } from "./failures.js";
import { useName } from "./names.js";

/** Names that begin with __ are React's own insides. */
const open = Object.entries(React).filter(([name]) => !/^(__|unstable_)/.test(name));

export const sceneReact = {
  ...Object.fromEntries(open),
  useId: useName,
  useTransition: () => [false, (act) => act()],
  useDeferredValue: (value) => value,
  startTransition: (act) => act(),
  use(source) {
    if (typeof source?.then !== "function") return React.use(source);
    throw new Refusal("A scene cannot wait for a promise: every frame is drawn at once.");
  },
  lazy() {
    throw new Refusal("A scene cannot load parts of itself later: use the component itself in place of lazy().");
  },
};
