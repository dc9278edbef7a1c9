import { AbsoluteFill, interpolate, spring, useCurrentFrame, useVideoConfig } from "remotion";

const ROWS = [
  ["Hour by hour", "A forecast for every street, renewed each minute.", "M12 2v20M2 12h20M5 5l14 14M19 5L5 19", "#4f7cff"],
  ["Early warnings", "An alert long before the first drop falls.", "M6 8a6 6 0 0 1 12 0c0 7 3 9 3 9H3s3-2 3-9M10 21h4", "#ff5fa2"],
  ["Shared plans", "One calendar that moves with the weather.", "M4 5h16v16H4zM4 10h16M8 2v6M16 2v6M9 15l2 2 4-4", "#0fa37f"],
  ["Open data", "Every measurement, free to read and to build on.", "M12 3a9 9 0 1 0 0 18 9 9 0 1 0 0-18M3 12h18M12 3c5 5 5 13 0 18c-5-5-5-13 0-18", "#e08a00"],
];

export const duration = 150;

/** Four cards with icons that slide in and then float a little. */
export default function Features() {
  const frame = useCurrentFrame();
  const { fps, height } = useVideoConfig();
  const u = height / 1080;
  const shown = interpolate(frame, [0, 15], [0, 1], { extrapolateRight: "clamp" });
  return (
    <AbsoluteFill style={{ background: "#f6f4ef", fontFamily: "Inter", color: "#14213d", overflow: "hidden" }}>
      <div style={{ position: "absolute", left: 160 * u, top: 110 * u, fontSize: 84 * u, lineHeight: 1.2, fontWeight: 800, letterSpacing: -2 * u, opacity: shown }}>
        Everything a storm needs you to know
      </div>
      {ROWS.map(([name, text, path, color], index) => {
        const arrived = spring({ frame: frame - 10 - 8 * index, fps, config: { damping: 14 } });
        const floated = 7 * u * Math.sin(frame / 24 + index * 1.3);
        const place = { left: (160 + 820 * (index % 2)) * u, top: (310 + 350 * Math.floor(index / 2)) * u };
        const moved = `translate(${160 * u * (1 - arrived)}px, ${floated}px)`;
        return (
          <div key={name} style={{ position: "absolute", ...place, width: 780 * u, height: 300 * u, borderRadius: 36 * u, background: "#fff", boxShadow: `0 ${18 * u}px ${50 * u}px rgba(20, 33, 61, 0.16)`, opacity: arrived, transform: moved }}>
            <div style={{ position: "absolute", left: 48 * u, top: 84 * u, width: 132 * u, height: 132 * u, borderRadius: 40 * u, background: `linear-gradient(135deg, ${color}, ${color}99)` }}>
              <svg viewBox="0 0 24 24" style={{ position: "absolute", left: 30 * u, top: 30 * u, width: 72 * u, height: 72 * u }} fill="none" stroke="#fff" strokeWidth={2} strokeLinecap="round" strokeLinejoin="round">
                <path d={path} />
              </svg>
            </div>
            <div style={{ position: "absolute", left: 224 * u, top: 74 * u, fontSize: 52 * u, lineHeight: 1.2, fontWeight: 700 }}>{name}</div>
            <div style={{ position: "absolute", left: 224 * u, top: 146 * u, width: 510 * u, fontSize: 34 * u, lineHeight: 1.35, color: "#4a5568" }}>{text}</div>
          </div>
        );
      })}
    </AbsoluteFill>
  );
}
