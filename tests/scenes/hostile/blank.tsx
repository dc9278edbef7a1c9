// Tries to show nothing at all.
import { AbsoluteFill } from "scenewright";

export default function Scene() {
  return <AbsoluteFill />;
}
