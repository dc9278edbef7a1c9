import React, { useMemo } from "react";
import { AbsoluteFill, Sequence, interpolate, random, spring, useCurrentFrame, useVideoConfig } from "remotion";
import { noise2D } from "@remotion/noise";
import { Mic, SkipBack, SkipForward, Pause } from "lucide-react";
import { loadFont as loadSora } from "@remotion/google-fonts/Sora";

const { fontFamily } = loadSora();

const BARS = 72;
const COLORS = { night: "#160f29", violet: "#8b5cf6", pink: "#f472b6", cream: "#fdf4e3" };

interface Episode {
  show: string;
  title: string;
  guest: string;
  seconds: number;
}

const EPISODE: Episode = {
  show: "Deep Water",
  title: "What whales can teach us about listening",
  guest: "with Ingrid Solberg",
  seconds: 2843,
};

/** A loudness from 0 to 1 for a band of the voice: there is no sound here, only its picture. */
function loudness(band: number, frame: number): number {
  const speech = 0.55 + 0.45 * noise2D("speech", frame / 14, 0);
  const tone = 0.5 + 0.5 * noise2D("tone", band / 5, frame / 9);
  const tilt = 1 - Math.abs(band / BARS - 0.4) * 0.9;
  return Math.max(0.04, Math.min(1, speech * tone * tilt * 1.5));
}

const clock = (seconds: number): string => {
  const whole = Math.floor(seconds);
  const parts = [Math.floor(whole / 60), whole % 60];
  return parts.map((part) => String(part).padStart(2, "0")).join(":");
};

const RadialBars: React.FC<{ radius: number }> = ({ radius }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const open = spring({ frame, fps, config: { damping: 20 } });
  const offsets = useMemo(() => Array.from({ length: BARS }, (_, band) => random(`offset-${band}`) * 0.15), []);
  return (
    <>
      {offsets.map((offset, band) => {
        const angle = (band / BARS) * 360;
        const length = (24 + (loudness(band, frame) + offset) * 170) * open;
        return (
          <div
            key={band}
            style={{
              position: "absolute",
              left: "50%",
              top: "50%",
              width: 12,
              marginLeft: -6,
              height: length,
              borderRadius: 6,
              transformOrigin: "50% 0%",
              transform: `rotate(${angle}deg) translateY(${radius}px)`,
              background: `linear-gradient(${COLORS.violet}, ${COLORS.pink})`,
            }}
          />
        );
      })}
    </>
  );
};

const Cover: React.FC = () => {
  const frame = useCurrentFrame();
  const pulse = 1 + loudness(30, frame) * 0.05;
  return (
    <div
      style={{
        position: "absolute",
        inset: 190,
        borderRadius: "50%",
        display: "grid",
        placeItems: "center",
        background: "conic-gradient(from 200deg, #38bdf8, #8b5cf6, #f472b6, #fbbf24, #38bdf8)",
        transform: `scale(${pulse}) rotate(${frame * 0.4}deg)`,
        boxShadow: "0 0 120px rgba(139, 92, 246, 0.6)",
      }}
    >
      <Mic size={170} color={COLORS.cream} strokeWidth={1.5} style={{ transform: `rotate(${-frame * 0.4}deg)` }} />
    </div>
  );
};

const Scrubber: React.FC<{ from: number; total: number }> = ({ from, total }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const now = from + frame / fps;
  return (
    <div style={{ marginTop: 60 }}>
      <div style={{ height: 12, borderRadius: 6, background: "#ffffff2b" }}>
        <div style={{ width: `${(now / total) * 100}%`, height: "100%", borderRadius: 6, background: COLORS.pink }} />
      </div>
      <div style={{ display: "flex", justifyContent: "space-between", marginTop: 20, fontSize: 34, fontVariantNumeric: "tabular-nums", color: "#cfc4e8" }}>
        <span>{clock(now)}</span>
        <span>-{clock(total - now)}</span>
      </div>
      <div style={{ display: "flex", gap: 60, marginTop: 20, color: COLORS.cream }}>
        <SkipBack size={72} />
        <Pause size={72} fill="currentColor" />
        <SkipForward size={72} />
      </div>
    </div>
  );
};

export const durationInFrames = 30 * 6;

const PodcastVisualizer: React.FC<Partial<Episode>> = (given) => {
  const episode = { ...EPISODE, ...given };
  const frame = useCurrentFrame();
  const appear = interpolate(frame, [5, 25], [0, 1], { extrapolateLeft: "clamp", extrapolateRight: "clamp" });

  return (
    <AbsoluteFill
      style={{
        background: `radial-gradient(circle at 28% 50%, #3b2670 0%, ${COLORS.night} 60%)`,
        fontFamily,
        color: COLORS.cream,
        flexDirection: "row",
        alignItems: "center",
        gap: 110,
        padding: "0 140px 0 110px",
      }}
    >
      <div style={{ position: "relative", flex: "none", width: 820, height: 820 }}>
        <RadialBars radius={240} />
        <Cover />
      </div>
      <div style={{ flex: 1, opacity: appear, transform: `translateX(${(1 - appear) * 60}px)` }}>
        <div style={{ fontSize: 40, color: COLORS.pink, fontWeight: 600 }}>{episode.show}</div>
        <div style={{ fontSize: 82, fontWeight: 700, lineHeight: 1.12, margin: "24px 0", letterSpacing: "-0.02em" }}>{episode.title}</div>
        <div style={{ fontSize: 40, color: "#cfc4e8" }}>{episode.guest}</div>
        <Sequence from={0} layout="none">
          <Scrubber from={1265} total={episode.seconds} />
        </Sequence>
      </div>
    </AbsoluteFill>
  );
};

export default PodcastVisualizer;
