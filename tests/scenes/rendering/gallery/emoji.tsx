import { AbsoluteFill, spring, useCurrentFrame } from "scenewright";

const SIGNS = ["🚀", "🌈", "👩‍💻", "🎉", "❤️‍🔥", "🇺🇳", "👍🏽", "🐙", "☂️", "✅"];

export const duration = 60;

export default function Emoji() {
  const frame = useCurrentFrame();
  return (
    <AbsoluteFill style={{ background: "#fff7d6", flexDirection: "row", flexWrap: "wrap", justifyContent: "center", alignContent: "center", gap: 40, padding: 40 }}>
      {SIGNS.map((sign, index) => {
        const shown = spring({ frame: frame - index * 2, fps: 30 });
        return <div key={sign} style={{ fontSize: 110, transform: `scale(${shown}) rotate(${(1 - shown) * 40}deg)` }}>{sign}</div>;
      })}
    </AbsoluteFill>
  );
}
