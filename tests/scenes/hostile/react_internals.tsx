// Tries to draw with hooks of its own by replacing React's dispatcher.

import * as React from "react";

export default function Scene() {
  const internals = Object.entries(React).find(([name]) => /INTERNALS/.test(name))?.[1] as any;
  internals.H = null;
  return <h1>Stolen</h1>;
}
