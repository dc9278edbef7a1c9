import { AbsoluteFill, interpolate, spring, useCurrentFrame, useVideoConfig } from "remotion";

const WORDS = ["Nimbus", "makes", "every", "storm", "predictable"];

export const duration = 150;

/** A title whose words spring up one after the other, over lights that drift. */
export default function Title() {
  const frame = useCurrentFrame();
  const { fps, height } = useVideoConfig();
  const u = height / 1080;
  const drift = interpolate(frame, [0, 150], [0, 1]);
  const line = spring({ frame: frame - 30, fps, config: { damping: 14 } });
  const told = interpolate(frame, [40, 60], [0, 1], { extrapolateLeft: "clamp", extrapolateRight: "clamp" });
  return (
    <AbsoluteFill style={{ background: "linear-gradient(120deg, #0b1026, #1c2a5e 60%, #3b1d5c)", overflow: "hidden" }}>
      <Light left={-200 * u} top={-300 * u} size={1100 * u} color="#4f7cff" x={240 * u * drift} />
      <Light left={1100 * u} top={350 * u} size={1000 * u} color="#ff5fa2" x={-200 * u * drift} />
      <AbsoluteFill style={{ transform: `scale(${1 + 0.04 * drift})`, fontFamily: "Inter", color: "#fff" }}>
        <div style={{ position: "absolute", left: 160 * u, top: 330 * u, width: 1600 * u, display: "flex", flexWrap: "wrap", columnGap: 34 * u }}>
          {WORDS.map((word, index) => {
            const risen = spring({ frame: frame - 5 * index, fps, config: { damping: 14 } });
            const style = { fontSize: 150 * u, fontWeight: 800, lineHeight: 1.15, letterSpacing: -4 * u };
            return (
              <span key={word} style={{ ...style, opacity: risen, transform: `translateY(${90 * u * (1 - risen)}px)` }}>{word}</span>
            );
          })}
        </div>
        <div style={{ position: "absolute", left: 166 * u, top: 705 * u, width: 420 * u, height: 12 * u, borderRadius: 6 * u, background: "#ffd166", transformOrigin: "0 50%", transform: `scaleX(${line})` }} />
        <div style={{ position: "absolute", left: 166 * u, top: 760 * u, fontSize: 48 * u, lineHeight: 1.3, opacity: 0.85 * told }}>
          Forecasts for every street, renewed each minute
        </div>
      </AbsoluteFill>
    </AbsoluteFill>
  );
}

function Light({ left, top, size, color, x }: { left: number; top: number; size: number; color: string; x: number }) {
  const style = { position: "absolute", left, top, width: size, height: size, borderRadius: "50%", opacity: 0.55 } as const;
  const light = `radial-gradient(closest-side, ${color}, transparent)`;
  return <div style={{ ...style, background: light, transform: `translateX(${x}px)` }} />;
}
