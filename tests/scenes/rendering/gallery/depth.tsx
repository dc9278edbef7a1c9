import { AbsoluteFill, useCurrentFrame } from "scenewright";

const SIDES = ["rotateY(0deg)", "rotateY(90deg)", "rotateY(180deg)", "rotateY(270deg)", "rotateX(90deg)", "rotateX(-90deg)"];
const COLORS = ["#e63946", "#457b9d", "#2a9d8f", "#f4a261", "#8338ec", "#ffbe0b"];

export const duration = 60;

export default function Depth() {
  const frame = useCurrentFrame();
  const face = { position: "absolute", inset: 0, display: "grid", placeItems: "center", fontSize: 90, color: "#fff", opacity: 0.93 } as const;
  return (
    <AbsoluteFill style={{ background: "#14213d", perspective: 900 }}>
      <div style={{ position: "absolute", left: 160, top: 150, width: 240, height: 240, transformStyle: "preserve-3d", transform: `rotateX(-24deg) rotateY(${20 + frame * 4}deg)` }}>
        {SIDES.map((side, index) => (
          <div key={side} style={{ ...face, background: COLORS[index], transform: `${side} translateZ(120px)` }}>{index + 1}</div>
        ))}
      </div>
      <div style={{ position: "absolute", left: 580, top: 130, width: 260, height: 280, transformStyle: "preserve-3d", transform: `rotateY(${frame * 5}deg)` }}>
        <div style={{ ...face, background: "#fca311", backfaceVisibility: "hidden" }}>Front</div>
        <div style={{ ...face, background: "#3a86ff", backfaceVisibility: "hidden", transform: "rotateY(180deg)" }}>Back</div>
      </div>
    </AbsoluteFill>
  );
}
