import { AbsoluteFill, useCurrentFrame } from "scenewright";

export const duration = 60;

export default function Transparency() {
  const frame = useCurrentFrame();
  return (
    <AbsoluteFill>
      {[0, 1, 2, 3, 4, 5].map((index) => (
        <div key={index} style={{ position: "absolute", left: 60 + 110 * index, top: 40 + 30 * index, width: 280, height: 280, borderRadius: index % 2 ? 140 : 20, background: `hsl(${index * 60} 90% 50% / 0.45)`, border: "6px dashed rgba(0, 0, 0, 0.35)", opacity: 0.4 + frame / 100 }} />
      ))}
      <div style={{ position: "absolute", left: 60, bottom: 40, fontSize: 70, color: "rgba(0, 0, 0, 0.55)" }}>On the bare white canvas</div>
    </AbsoluteFill>
  );
}
