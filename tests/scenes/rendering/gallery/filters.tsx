import { AbsoluteFill, useCurrentFrame } from "scenewright";

export const duration = 60;

export default function Filters() {
  const frame = useCurrentFrame();
  const filters = [
    `blur(${frame / 5}px)`,
    `hue-rotate(${frame * 6}deg) saturate(1.6)`,
    "grayscale(1) contrast(1.5)",
    "drop-shadow(14px 18px 10px rgba(0, 0, 0, 0.6))",
    `sepia(${frame / 60}) brightness(1.2)`,
    "invert(1) opacity(0.7)",
  ];
  return (
    <AbsoluteFill style={{ background: "#f1faee", flexDirection: "row", flexWrap: "wrap", justifyContent: "space-evenly", alignContent: "space-evenly" }}>
      {filters.map((filter, index) => (
        <div key={index} style={{ width: 240, height: 190, borderRadius: 40, background: "linear-gradient(135deg, #e63946, #f4a261)", color: "#1d3557", fontSize: 60, fontWeight: 800, padding: 30, filter, transform: `translateX(${frame / 3}px)` }}>
          Soft {index}
        </div>
      ))}
    </AbsoluteFill>
  );
}
