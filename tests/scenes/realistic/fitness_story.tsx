// A story for phones: 1080 × 1920.
import React from "react";
import { AbsoluteFill, Easing, Sequence, interpolate, spring, useCurrentFrame, useVideoConfig } from "remotion";
import { Circle } from "@remotion/shapes";
import { evolvePath } from "@remotion/paths";
import { Activity, Flame, Footprints, Timer, type LucideProps } from "lucide-react";
import { loadFont } from "@remotion/google-fonts/Archivo";

const { fontFamily } = loadFont();

const LIME = "#d4ff3a";
const BLACK = "#0d0f0a";

type Icon = React.ComponentType<LucideProps>;

interface Ring {
  readonly radius: number;
  readonly color: string;
  readonly goal: number;
}

interface Stat {
  icon: Icon;
  value: number;
  unit: string;
  digits?: number;
}

const RINGS: Ring[] = [
  { radius: 380, color: LIME, goal: 0.92 },
  { radius: 300, color: "#ff5d3b", goal: 0.74 },
  { radius: 220, color: "#5ce1e6", goal: 0.6 },
];

const STATS: Stat[] = [
  { icon: Footprints, value: 12480, unit: "steps" },
  { icon: Flame, value: 640, unit: "kcal" },
  { icon: Timer, value: 52, unit: "min" },
  { icon: Activity, value: 8.4, unit: "km", digits: 1 },
];

const circlePath = (radius: number, centre: number) =>
  `M ${centre} ${centre - radius} A ${radius} ${radius} 0 1 1 ${centre} ${centre + radius} A ${radius} ${radius} 0 1 1 ${centre} ${centre - radius}`;

const Rings: React.FC = () => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const size = 860;
  return (
    <svg width={size} height={size} viewBox={`0 0 ${size} ${size}`}>
      {RINGS.map(({ radius, color, goal }, index) => {
        const path = circlePath(radius, size / 2);
        const progress = goal * spring({ frame, fps, delay: index * 6, config: { damping: 30, stiffness: 40 } });
        return (
          <g key={color} strokeWidth={60} fill="none" strokeLinecap="round">
            <path d={path} stroke={color} opacity={0.16} />
            {progress > 0.002 ? <path d={path} stroke={color} {...evolvePath(progress, path)} /> : null}
          </g>
        );
      })}
    </svg>
  );
};

const StatTile: React.FC<{ stat: Stat; index: number }> = ({ stat: { icon: Glyph, value, unit, digits = 0 }, index }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const enter = spring({ frame, fps, delay: index * 5, config: { damping: 15 } });
  const counted = interpolate(frame, [index * 5, index * 5 + 40], [0, value], {
    extrapolateLeft: "clamp",
    extrapolateRight: "clamp",
    easing: Easing.out(Easing.cubic),
  });
  const shown = new Intl.NumberFormat("en", { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(counted);
  return (
    <div
      style={{
        display: "flex",
        alignItems: "center",
        gap: 28,
        padding: "34px 36px",
        borderRadius: 44,
        background: "#1b1f14",
        transform: `translateY(${(1 - enter) * 120}px)`,
        opacity: Math.min(1, enter),
      }}
    >
      <Glyph color={LIME} size={72} strokeWidth={2.25} />
      <div>
        <div style={{ fontSize: 76, fontWeight: 800, lineHeight: 1, color: "white", fontVariantNumeric: "tabular-nums" }}>{shown}</div>
        <div style={{ fontSize: 36, color: "#b3b8a4" }}>{unit}</div>
      </div>
    </div>
  );
};

export const duration = 4.5 * 30;

const FitnessStory: React.FC<{ name?: string }> = ({ name = "Noor" }) => {
  const frame = useCurrentFrame();
  const { fps, width, height } = useVideoConfig();
  // Designed for a width of 1080: the stage is scaled to fit whatever the video has.
  const scale = Math.min(width / 1080, height / 1920);
  const slam = spring({ frame, fps, config: { damping: 12, stiffness: 200 } });

  return (
    <AbsoluteFill style={{ backgroundColor: BLACK, alignItems: "center", justifyContent: "center" }}>
      <div
        style={{ position: "relative", flex: "none", width: 1080, height: 1920, transform: `scale(${scale})`, fontFamily, color: "white" }}
      >
        <div style={{ position: "absolute", left: 80, top: 170, right: 80 }}>
          <div style={{ fontSize: 44, color: LIME, fontWeight: 700, opacity: slam }}>Your Saturday, {name}</div>
          <div
            style={{
              fontSize: 142,
              lineHeight: 0.96,
              marginTop: 14,
              fontWeight: 900,
              letterSpacing: "-0.04em",
              textTransform: "uppercase",
              transform: `skewX(${(1 - slam) * -20}deg) translateX(${(1 - slam) * -900}px)`,
            }}
          >
            You
            <br />
            crushed it
          </div>
        </div>
        <div style={{ position: "absolute", left: 110, top: 590 }}>
          <Sequence from={10} layout="none">
            <Rings />
          </Sequence>
          <div style={{ position: "absolute", inset: 0, display: "grid", placeItems: "center" }}>
            <Circle radius={110} fill={LIME} style={{ transform: `scale(${slam})` }} />
          </div>
          <div style={{ position: "absolute", inset: 0, display: "grid", placeItems: "center", color: BLACK, fontSize: 72, fontWeight: 900 }}>
            92%
          </div>
        </div>
        <div style={{ position: "absolute", left: 80, right: 80, bottom: 90, display: "grid", gridTemplateColumns: "1fr 1fr", gap: 24 }}>
          <Sequence from={25} layout="none">
            {STATS.map((stat, index) => (
              <StatTile key={stat.unit} stat={stat} index={index} />
            ))}
          </Sequence>
        </div>
      </div>
    </AbsoluteFill>
  );
};

export default FitnessStory;
