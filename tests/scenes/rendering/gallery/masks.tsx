import { AbsoluteFill, useCurrentFrame } from "scenewright";

export const duration = 60;

export default function Masks() {
  const frame = useCurrentFrame();
  const ground = "conic-gradient(from 40deg, #ef476f, #ffd166, #06d6a0, #118ab2, #ef476f)";
  const cuts = [
    { clipPath: `circle(${20 + frame / 2}% at 50% 50%)` },
    { clipPath: "polygon(50% 0, 61% 35%, 98% 35%, 68% 57%, 79% 91%, 50% 70%, 21% 91%, 32% 57%, 2% 35%, 39% 35%)" },
    { clipPath: `inset(${frame / 4}% 10% round 60px)` },
    { maskImage: `linear-gradient(90deg, transparent, #000 ${20 + frame}%)` },
    { maskImage: "radial-gradient(closest-side, #000 60%, transparent)" },
    { clipPath: "url(#wave)" },
  ];
  return (
    <AbsoluteFill style={{ background: "#073b4c", display: "grid", gridTemplateColumns: "repeat(3, 1fr)", gap: 24, padding: 24 }}>
      <svg width={0} height={0} style={{ position: "absolute" }}>
        <clipPath id="wave" clipPathUnits="objectBoundingBox">
          <path d="M0 0.3 Q0.25 0 0.5 0.3 T1 0.3 V0.8 Q0.75 1 0.5 0.8 T0 0.8 Z" />
        </clipPath>
      </svg>
      {cuts.map((cut, index) => (
        <div key={index} style={{ background: ground, ...cut }} />
      ))}
    </AbsoluteFill>
  );
}
