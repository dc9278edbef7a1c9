import { AbsoluteFill, interpolate, useCurrentFrame } from "scenewright";

const FAMILIES = ["Inter", "Fraunces", "Playfair Display", "Space Grotesk", "JetBrains Mono", "Caveat", "Oswald", "Bebas Neue"];

export const duration = 60;

export default function Fonts() {
  const frame = useCurrentFrame();
  const fontWeight = Math.round(interpolate(frame, [0, 59], [200, 900]));
  return (
    <AbsoluteFill style={{ background: "#fefae0", color: "#283618", padding: 36, justifyContent: "space-between" }}>
      {FAMILIES.map((family, index) => (
        <div key={family} style={{ fontFamily: family, fontSize: 50, lineHeight: 1, fontWeight, fontStyle: index % 3 === 1 ? "italic" : "normal", letterSpacing: index % 2 ? 1 : -1 }}>
          {family} waves quickly 0123
        </div>
      ))}
    </AbsoluteFill>
  );
}
