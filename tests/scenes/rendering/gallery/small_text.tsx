import { AbsoluteFill, useCurrentFrame } from "scenewright";

const TEXT = "The quick brown fox jumps over the lazy dog, 0123456789; forecasts for every street, renewed each minute. ";

export const duration = 60;

export default function SmallText() {
  const frame = useCurrentFrame();
  return (
    <AbsoluteFill style={{ background: "#fff", color: "#111", padding: 30, gap: 8 }}>
      {[11, 12, 13, 14, 16, 18, 20, 24].map((fontSize, index) => (
        <div key={fontSize} style={{ fontSize, lineHeight: 1.35, color: index % 2 ? "#444" : "#111", transform: `translateX(${frame / 7}px)` }}>{TEXT.repeat(2)}</div>
      ))}
      <div style={{ background: "#0b1026", color: "#cbd5f5", padding: 16, fontSize: 14, lineHeight: 1.4 }}>{TEXT.repeat(3)}</div>
    </AbsoluteFill>
  );
}
