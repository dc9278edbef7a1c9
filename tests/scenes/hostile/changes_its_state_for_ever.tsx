// Tries to be drawn again and again.
import { useLayoutEffect, useState } from "react";

export default function Scene() {
  const [count, set] = useState(0);
  useLayoutEffect(() => set(count + 1));
  return <h1>{count}</h1>;
}
