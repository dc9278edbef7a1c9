import { AbsoluteFill, useCurrentFrame } from "scenewright";

export const duration = 60;

export default function Glass() {
  const frame = useCurrentFrame();
  return (
    <AbsoluteFill style={{ background: "linear-gradient(120deg, #3a0ca3, #f72585)" }}>
      {["#4cc9f0", "#ffd60a", "#80ffdb"].map((background, index) => (
        <div key={background} style={{ position: "absolute", left: 120 + 250 * index + frame, top: 70 + 110 * (index % 2), width: 220, height: 220, borderRadius: "50%", background }} />
      ))}
      <div style={{ position: "absolute", left: 150, top: 130, width: 660, height: 270, borderRadius: 36, background: "rgba(255, 255, 255, 0.18)", backdropFilter: "blur(18px) saturate(1.4)", border: "2px solid rgba(255, 255, 255, 0.5)", color: "#fff", padding: 44, fontSize: 54, fontWeight: 700 }}>
        Behind frosted glass
      </div>
    </AbsoluteFill>
  );
}
