import { AbsoluteFill, useCurrentFrame } from "scenewright";

export const duration = 60;

export default function Shadows() {
  const frame = useCurrentFrame();
  const shadows = [
    `0 ${frame / 2}px 60px rgba(0, 0, 0, 0.4)`,
    "inset 0 0 50px #d62828, 0 0 0 10px #fff",
    `${20 - frame / 2}px 20px 0 #003049, 0 0 40px #f77f00`,
    "0 1px 2px #0003, 0 4px 8px #0003, 0 16px 32px #0003, 0 32px 64px #0003",
  ];
  return (
    <AbsoluteFill style={{ background: "#eae2b7", flexDirection: "row", flexWrap: "wrap", alignContent: "space-evenly", justifyContent: "space-evenly" }}>
      {shadows.map((boxShadow) => (
        <div key={boxShadow} style={{ width: 180, height: 180, borderRadius: 40, background: "#fcbf49", boxShadow }} />
      ))}
      <div style={{ width: "100%", textAlign: "center", fontSize: 130, fontWeight: 900, color: "#fff", textShadow: `0 6px 12px rgba(0, 0, 0, 0.5), 0 0 ${frame}px #d62828` }}>Shadows</div>
    </AbsoluteFill>
  );
}
