// Tries to put values that are no numbers into the picture.
import { AbsoluteFill, useCurrentFrame } from "scenewright";

export default function Scene() {
  const frame = useCurrentFrame();
  const width = (undefined as any) * frame;
  return <AbsoluteFill style={{ width }}><h1>Wide</h1></AbsoluteFill>;
}
