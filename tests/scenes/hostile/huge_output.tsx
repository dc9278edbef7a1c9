// Tries to answer with more markup than anybody reads, and an error of the same length.
import { useCurrentFrame } from "scenewright";

export default function Scene() {
  const frame = useCurrentFrame();
  if (frame > 0) throw new Error("x".repeat(2e7));
  return <h1>{"long ".repeat(1e5)}</h1>;
}
