// Tries a regular expression that takes longer than the universe has.
import { useCurrentFrame } from "scenewright";

export default function Scene() {
  const frame = useCurrentFrame();
  const found = frame > 0 && /(a+)+$/.test("a".repeat(40) + "b");
  return <h1>{String(found)}</h1>;
}
