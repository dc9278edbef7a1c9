import React, { useMemo } from "react";
import { AbsoluteFill, Easing, Sequence, interpolate, random, spring, useCurrentFrame, useVideoConfig } from "remotion";
import { MapPin, Radio } from "lucide-react";
import { loadFont as loadOswald } from "@remotion/google-fonts/Oswald";
import { loadFont as loadRoboto } from "@remotion/google-fonts/Roboto";

const oswald = loadOswald().fontFamily;
const roboto = loadRoboto("normal", { weights: ["400", "500"] }).fontFamily;

interface Guest {
  name: string;
  role: string;
  place: string;
}

interface LowerThirdProps extends Guest {
  hold: number;
}

const RED = "#c8102e";
const NAVY = "#0b1f3a";
const clamp = { extrapolateLeft: "clamp", extrapolateRight: "clamp" } as const;

const GUEST: Guest = { name: "Dr. Amara Okafor", role: "Marine biologist, Lagos Institute", place: "Mombasa, Kenya" };

/** Goes in, holds, goes out: 0 → 1 → 0 with springs on both ends. */
function useInOut(start: number, end: number): number {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const config = { damping: 200, stiffness: 120 };
  const enter = spring({ frame: frame - start, fps, config });
  const leave = spring({ frame: frame - end, fps, config });
  return enter - leave;
}

const Sea: React.FC = () => {
  const frame = useCurrentFrame();
  const { width, height } = useVideoConfig();
  const layers = useMemo(
    () => ["#2a7f9e", "#1f6a8a", "#165473", "#0d3d58"].map((color, index) => ({ color, index, shift: random(`sea-${index}`) * 400 })),
    [],
  );
  const wave = (index: number, shift: number): string => {
    const top = height * (0.5 + index * 0.1);
    const points: string[] = [];
    for (let x = 0; x <= width; x += 60) {
      const y = top + Math.sin((x + shift + frame * (4 + index * 2)) / (180 + index * 40)) * (18 + index * 8);
      points.push(`${x},${y.toFixed(1)}`);
    }
    return `M0,${height} L${points.join(" L")} L${width},${height} Z`;
  };
  return (
    <svg width={width} height={height} style={{ position: "absolute" }}>
      <defs>
        <linearGradient id="sky" x1="0" x2="0" y1="0" y2="1">
          <stop offset="0" stopColor="#f7b267" />
          <stop offset="0.6" stopColor="#f9d5a7" />
        </linearGradient>
      </defs>
      <rect width={width} height={height} fill="url(#sky)" />
      <circle cx={width * 0.72} cy={height * 0.42 + frame * 0.25} r={150} fill="#fff1d6" />
      {layers.map(({ color, index, shift }) => (
        <path key={color} d={wave(index, shift)} fill={color} />
      ))}
    </svg>
  );
};

const LiveBadge: React.FC = () => {
  const frame = useCurrentFrame();
  const pulse = interpolate(Math.sin(frame / 6), [-1, 1], [0.4, 1]);
  return (
    <div
      style={{
        position: "absolute",
        top: 70,
        right: 90,
        display: "flex",
        alignItems: "center",
        gap: 18,
        padding: "14px 30px",
        background: RED,
        color: "white",
        fontFamily: oswald,
        fontSize: 42,
        letterSpacing: "0.08em",
      }}
    >
      <Radio size={42} style={{ opacity: pulse }} />
      LIVE
    </div>
  );
};

const LowerThird: React.FC<LowerThirdProps> = ({ name, role, place, hold }) => {
  const bar = useInOut(0, hold + 8);
  const title = useInOut(6, hold + 4);
  const subtitle = useInOut(12, hold);
  return (
    <div style={{ position: "absolute", left: 120, bottom: 130, display: "flex" }}>
      <div style={{ width: 20, background: RED, transform: `scaleY(${bar})`, transformOrigin: "bottom" }} />
      <div>
        <div style={{ overflow: "hidden", clipPath: `inset(0 ${(1 - title) * 100}% 0 0)`, background: "white", padding: "18px 60px 22px 40px" }}>
          <div
            style={{ fontFamily: oswald, fontSize: 104, fontWeight: 600, lineHeight: 1.1, color: NAVY, transform: `translateY(${(1 - title) * 60}px)` }}
          >
            {name}
          </div>
        </div>
        <div
          style={{
            display: "flex",
            alignItems: "center",
            gap: 44,
            padding: "18px 40px",
            background: NAVY,
            color: "white",
            fontFamily: roboto,
            fontSize: 42,
            clipPath: `inset(0 ${(1 - subtitle) * 100}% 0 0)`,
          }}
        >
          <span>{role}</span>
          <span style={{ display: "inline-flex", alignItems: "center", gap: 10, color: "#ffd08a" }}>
            <MapPin size={40} /> {place}
          </span>
        </div>
      </div>
    </div>
  );
};

// No duration of its own: the scene has the usual length.
const Interview: React.FC<{ guest?: Guest }> = ({ guest = GUEST }) => {
  const frame = useCurrentFrame();
  const { durationInFrames } = useVideoConfig();
  const zoom = interpolate(frame, [0, durationInFrames], [1.0, 1.08], { ...clamp, easing: Easing.inOut(Easing.sin) });
  return (
    <AbsoluteFill style={{ backgroundColor: NAVY }}>
      <AbsoluteFill style={{ transform: `scale(${zoom})` }}>
        <Sea />
      </AbsoluteFill>
      <AbsoluteFill style={{ background: "linear-gradient(to top, rgba(5, 15, 30, 0.6), transparent 45%)" }} />
      <LiveBadge />
      <Sequence from={15} durationInFrames={durationInFrames - 15} name="Lower third">
        <LowerThird {...guest} hold={95} />
      </Sequence>
    </AbsoluteFill>
  );
};

export default Interview;
