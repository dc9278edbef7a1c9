import { AbsoluteFill, Easing, interpolate, spring, useCurrentFrame, useVideoConfig } from "remotion";

const BARS = [140, 190, 170, 260, 310, 290, 400, 520];
const LINE = "M0 470 C90 430 120 440 180 410 S320 380 400 300 S560 250 640 190 S760 120 840 40";

export const duration = 150;

/** A number that counts up beside bars that grow and a curve that is drawn over them. */
export default function Growth() {
  const frame = useCurrentFrame();
  const { fps, height } = useVideoConfig();
  const u = height / 1080;
  const clamp = { extrapolateLeft: "clamp", extrapolateRight: "clamp" } as const;
  const count = Math.round(interpolate(frame, [10, 130], [0, 12480], { ...clamp, easing: Easing.out(Easing.cubic) }));
  const drawn = interpolate(frame, [30, 140], [0, 1], clamp);
  const pulse = 1 + 0.25 * Math.sin(frame / 6);
  return (
    <AbsoluteFill style={{ background: "radial-gradient(circle at 75% 40%, #1d3b53, #0a1420 70%)", fontFamily: "Inter", color: "#fff" }}>
      <div style={{ position: "absolute", left: 160 * u, top: 330 * u, fontSize: 46 * u, lineHeight: 1.2, color: "#8fb8d8" }}>People warned in time</div>
      <div style={{ position: "absolute", left: 152 * u, top: 400 * u, fontSize: 190 * u, lineHeight: 1.2, fontWeight: 800, letterSpacing: -6 * u, fontVariantNumeric: "tabular-nums" }}>
        {count.toLocaleString("en-US")}
      </div>
      <div style={{ position: "absolute", left: 164 * u, top: 690 * u, width: 32 * u, height: 32 * u, borderRadius: "50%", background: "#4ade80", boxShadow: `0 0 ${40 * u}px #4ade80`, transform: `scale(${pulse})` }} />
      <div style={{ position: "absolute", left: 222 * u, top: 684 * u, fontSize: 36 * u, lineHeight: 1.2, color: "#c8dbe8" }}>Live, from 214 stations</div>
      {[0, 1, 2, 3, 4].map((row) => (
        <div key={row} style={{ position: "absolute", left: 960 * u, top: (280 + 140 * row) * u, width: 840 * u, height: 2 * u, background: "rgba(255, 255, 255, 0.14)" }} />
      ))}
      {BARS.map((tall, index) => {
        const grown = spring({ frame: frame - 12 - 5 * index, fps, config: { damping: 14 } });
        return (
          <div key={index} style={{ position: "absolute", left: (980 + 105 * index) * u, top: (840 - tall) * u, width: 66 * u, height: tall * u, borderRadius: `${14 * u}px ${14 * u}px 0 0`, background: "linear-gradient(#38bdf8, #1d4ed8)", transformOrigin: "50% 100%", transform: `scaleY(${grown})` }} />
        );
      })}
      <svg viewBox="0 0 840 500" style={{ position: "absolute", left: 960 * u, top: 330 * u, width: 840 * u, height: 500 * u, overflow: "visible" }} fill="none" stroke="#ffd166" strokeWidth={8} strokeLinecap="round">
        <path d={LINE} pathLength={1} strokeDasharray="1 1.1" strokeDashoffset={1.02 * (1 - drawn)} />
      </svg>
    </AbsoluteFill>
  );
}
