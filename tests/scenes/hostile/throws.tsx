// Tries nothing harmful: it throws in the middle.
import { useCurrentFrame } from "scenewright";

export default function Scene() {
  const frame = useCurrentFrame();
  if (frame > 9) throw new Error("no clouds today");
  return <h1>fair</h1>;
}
