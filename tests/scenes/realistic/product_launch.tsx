import React, { useMemo } from "react";
import { AbsoluteFill, Easing, Sequence, interpolate, spring, useCurrentFrame, useVideoConfig } from "remotion";
import { loadFont } from "@remotion/google-fonts/Inter";

const { fontFamily } = loadFont("normal", { weights: ["400", "600", "800"], subsets: ["latin"] });

export const duration = 5 * 30;

interface Palette {
  readonly background: string;
  readonly ink: string;
  readonly accent: string;
  readonly soft: string;
}

const PALETTE = {
  background: "#0b0f1a",
  ink: "#f5f7ff",
  accent: "#7c5cff",
  soft: "#9aa3bd",
} as const satisfies Palette;

interface WordProps {
  text: string;
  index: number;
  highlighted?: boolean;
}

const Word: React.FC<WordProps> = ({ text, index, highlighted = false }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const entrance = spring({ frame: frame - index * 5, fps, config: { damping: 14, stiffness: 120 } });
  const y = interpolate(entrance, [0, 1], [120, 0]);
  const rotate = interpolate(entrance, [0, 1], [8, 0]);

  return (
    <span style={{ display: "inline-block", overflow: "hidden", padding: "0 0.06em", margin: "0 -0.04em -0.16em" }}>
      <span
        style={{
          display: "inline-block",
          paddingBottom: "0.16em",
          transform: `translateY(${y}%) rotate(${rotate}deg)`,
          transformOrigin: "0% 100%",
          color: highlighted ? "transparent" : PALETTE.ink,
          backgroundImage: highlighted ? "linear-gradient(90deg, #b9a7ff 0%, #7c5cff 55%, #ff7ac6 100%)" : undefined,
          backgroundClip: highlighted ? "text" : undefined,
          WebkitBackgroundClip: highlighted ? "text" : undefined,
        }}
      >
        {text}
      </span>
    </span>
  );
};

const Glow: React.FC<{ size: number; x: number; y: number; color: string; phase: number }> = (props) => {
  const { size, x, y, color, phase } = props;
  const frame = useCurrentFrame();
  const drift = Math.sin(frame / 45 + phase) * 40;
  const opacity = interpolate(frame, [0, 40], [0, 0.55], { extrapolateRight: "clamp" });
  return (
    <div
      style={{
        position: "absolute",
        left: x - size / 2,
        top: y - size / 2 + drift,
        width: size,
        height: size,
        borderRadius: "50%",
        background: `radial-gradient(circle, ${color} 0%, transparent 65%)`,
        filter: "blur(40px)",
        opacity,
      }}
    />
  );
};

const Badge: React.FC<{ children: React.ReactNode }> = ({ children }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const scale = spring({ frame, fps, config: { damping: 12 }, durationInFrames: 25 });
  return (
    <div
      style={{
        alignSelf: "flex-start",
        padding: "16px 34px",
        borderRadius: 999,
        border: "2px solid rgba(255, 255, 255, 0.2)",
        backgroundColor: "rgba(255, 255, 255, 0.08)",
        color: PALETTE.ink,
        fontSize: 32,
        fontWeight: 600,
        transform: `scale(${scale})`,
        transformOrigin: "left center",
      }}
    >
      {children}
    </div>
  );
};

export default function ProductLaunch({ product = "Nimbus 2.0" }: { product?: string }) {
  const frame = useCurrentFrame();
  const { durationInFrames, width, height } = useVideoConfig();
  const headline = useMemo(() => "Ship your ideas at the speed of".split(" "), []);

  const fadeOut = interpolate(frame, [durationInFrames - 15, durationInFrames - 1], [1, 0], {
    extrapolateLeft: "clamp",
    extrapolateRight: "clamp",
    easing: Easing.in(Easing.cubic),
  });
  const line = interpolate(frame, [60, 90], [0, 1], {
    extrapolateLeft: "clamp",
    extrapolateRight: "clamp",
    easing: Easing.out(Easing.cubic),
  });

  return (
    <AbsoluteFill style={{ backgroundColor: PALETTE.background, fontFamily }}>
      <Glow size={1100} x={width * 0.85} y={height * 0.15} color={PALETTE.accent} phase={0} />
      <Glow size={900} x={width * 0.1} y={height * 0.95} color="#ff5fa8" phase={2} />
      <AbsoluteFill style={{ justifyContent: "center", padding: "0 160px", gap: 48, opacity: fadeOut }}>
        <Sequence from={4} layout="none">
          <Badge>Introducing {product}</Badge>
        </Sequence>
        <h1 style={{ margin: 0, fontSize: 168, lineHeight: 1.12, fontWeight: 800, letterSpacing: "-0.035em" }}>
          {headline.map((word, index) => (
            <React.Fragment key={word}>
              <Word text={word} index={index + 2} />{" "}
            </React.Fragment>
          ))}
          <Word text="thought" index={headline.length + 3} highlighted />
        </h1>
        <div style={{ width: 320 * line, height: 8, borderRadius: 4, backgroundColor: PALETTE.accent }} />
        <p style={{ margin: 0, fontSize: 44, color: PALETTE.soft, opacity: line }}>
          One workspace. Every team. Zero waiting.
        </p>
      </AbsoluteFill>
    </AbsoluteFill>
  );
}
