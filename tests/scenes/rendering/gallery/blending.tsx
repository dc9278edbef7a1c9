import { AbsoluteFill, useCurrentFrame } from "scenewright";

const MODES = ["multiply", "screen", "overlay", "difference", "exclusion", "color-dodge", "hard-light", "luminosity"] as const;

export const duration = 60;

export default function Blending() {
  const frame = useCurrentFrame();
  return (
    <AbsoluteFill style={{ background: "linear-gradient(90deg, #264653, #e9c46a, #e76f51)" }}>
      {MODES.map((mode, index) => (
        <div key={mode} style={{ position: "absolute", left: 40 + 110 * index, top: 60 + 30 * (index % 3) + frame, width: 170, height: 320, borderRadius: 85, background: index % 2 ? "#00b4d8" : "#ff006e", mixBlendMode: mode }} />
      ))}
      <div style={{ position: "absolute", left: 40, bottom: 30, width: 880, height: 90, backgroundColor: "#7209b7", backgroundImage: "repeating-linear-gradient(90deg, #fff 0 30px, #4cc9f0 30px 60px)", backgroundBlendMode: "soft-light" }} />
      <div style={{ position: "absolute", left: 0, right: 0, top: 190, textAlign: "center", fontSize: 120, fontWeight: 900, color: "#fff", mixBlendMode: "difference" }}>Blend</div>
    </AbsoluteFill>
  );
}
