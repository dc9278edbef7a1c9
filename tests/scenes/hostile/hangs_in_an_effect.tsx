// Tries to hang where neither the guard counts nor the verifier looks.
import { useLayoutEffect } from "react";

export default function Scene() {
  useLayoutEffect(() => {
    /(a+)+$/.test("a".repeat(40) + "b");
  }, []);
  return <h1>Hanging</h1>;
}
