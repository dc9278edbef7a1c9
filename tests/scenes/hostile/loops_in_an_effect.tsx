// Tries an endless loop where the verifier does not look.
import { useEffect } from "react";

export default function Scene() {
  useEffect(() => {
    while (true) {}
  }, []);
  return <h1>Looping</h1>;
}
