import { AbsoluteFill, useCurrentFrame } from "scenewright";

export const duration = 60;

export default function Gradients() {
  const frame = useCurrentFrame();
  const grounds = [
    `linear-gradient(${frame * 6}deg, #ff5f6d, #ffc371 40%, #24c6dc)`,
    `radial-gradient(circle at ${20 + frame}% 30%, #fff, #3a7bd5 45%, #0b1026)`,
    `conic-gradient(from ${frame * 3}deg, red, yellow, lime, aqua, blue, magenta, red)`,
    `repeating-linear-gradient(45deg, #222 0 ${8 + frame / 10}px, #eee 0 32px)`,
    "linear-gradient(in oklch longer hue, #e63946, #457b9d)",
    `repeating-radial-gradient(circle, #2a9d8f 0 14px, #e9c46a 14px ${28 + (frame % 10)}px)`,
  ];
  return (
    <AbsoluteFill style={{ display: "grid", gridTemplateColumns: "1fr 1fr 1fr", gap: 12, padding: 12, background: "#111" }}>
      {grounds.map((background) => (
        <div key={background} style={{ background, borderRadius: 24 }} />
      ))}
    </AbsoluteFill>
  );
}
