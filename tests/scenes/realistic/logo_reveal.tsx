import React, { useId } from "react";
import { AbsoluteFill, Easing, Sequence, interpolate, spring, useCurrentFrame, useVideoConfig } from "remotion";
import { evolvePath, getLength } from "@remotion/paths";
import { Circle, makeStar } from "@remotion/shapes";
import { loadFont } from "@remotion/google-fonts/Unbounded";

const { fontFamily } = loadFont("normal", { weights: ["600"] });

interface LogoProps {
  name?: string;
  tagline?: string;
}

const GOLD = ["#fff3c9", "#f3c969", "#b8802d"] as const;
const MARK = makeStar({ points: 8, innerRadius: 120, outerRadius: 220, cornerRadius: 12 });
const MARK_LENGTH = getLength(MARK.path);
const SHINE_AT = 70;

const clamp = { extrapolateLeft: "clamp" as const, extrapolateRight: "clamp" as const };

const Burst: React.FC<{ rays: number }> = ({ rays }) => {
  const frame = useCurrentFrame();
  return (
    <svg viewBox="-500 -500 1000 1000" width={1000} height={1000} style={{ position: "absolute" }}>
      {Array.from({ length: rays }, (_, ray) => {
        const angle = (ray / rays) * Math.PI * 2;
        const near = interpolate(frame, [0, 22], [240, 430], { ...clamp, easing: Easing.out(Easing.cubic) });
        const far = interpolate(frame, [0, 16], [240, 450], { ...clamp, easing: Easing.out(Easing.cubic) });
        return (
          <line
            key={ray}
            x1={Math.cos(angle) * near}
            y1={Math.sin(angle) * near}
            x2={Math.cos(angle) * far}
            y2={Math.sin(angle) * far}
            stroke={GOLD[1]}
            strokeWidth={8}
            strokeLinecap="round"
            opacity={interpolate(frame, [14, 24], [1, 0], clamp)}
          />
        );
      })}
    </svg>
  );
};

const Mark: React.FC = () => {
  const id = useId();
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const drawn = interpolate(frame, [0, 35], [0, 1], { ...clamp, easing: Easing.inOut(Easing.cubic) });
  const filled = interpolate(frame, [30, 48], [0, 1], clamp);
  const turn = spring({ frame, fps, config: { damping: 14, mass: 1.4 }, from: -90, to: 0 });
  const { strokeDasharray, strokeDashoffset } = evolvePath(drawn, MARK.path);
  const size = { width: MARK.width, height: MARK.height };

  return (
    <svg
      {...size}
      viewBox={`0 0 ${MARK.width} ${MARK.height}`}
      style={{ overflow: "visible", transform: `rotate(${turn}deg)` }}
      data-length={Math.round(MARK_LENGTH)}
    >
      <defs>
        <linearGradient id={`${id}-gold`} x1="0" y1="0" x2="1" y2="1">
          {GOLD.map((color, index) => (
            <stop key={color} offset={`${index * 50}%`} stopColor={color} />
          ))}
        </linearGradient>
        <mask id={`${id}-mask`}>
          <rect {...size} fill="black" />
          <circle cx={MARK.width / 2} cy={MARK.height / 2} r={filled * 240} fill="white" />
          <circle cx={MARK.width / 2} cy={MARK.height / 2} r={filled * 62} fill="black" />
        </mask>
      </defs>
      <path d={MARK.path} fill={`url(#${id}-gold)`} mask={`url(#${id}-mask)`} />
      <path
        d={MARK.path}
        fill="none"
        stroke={GOLD[1]}
        strokeWidth={8}
        strokeLinejoin="round"
        strokeDasharray={strokeDasharray}
        strokeDashoffset={strokeDashoffset}
      />
    </svg>
  );
};

const Wordmark: React.FC<Required<LogoProps>> = ({ name, tagline }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const shine = interpolate(frame, [20, 50], [-60, 160], clamp);
  return (
    <div style={{ textAlign: "center", fontFamily }}>
      <div
        style={{
          fontSize: 132,
          fontWeight: 600,
          letterSpacing: "0.06em",
          color: "transparent",
          backgroundImage: `linear-gradient(100deg, #f3c969 ${shine - 25}%, #ffffff ${shine}%, #f3c969 ${shine + 25}%)`,
          backgroundClip: "text",
          WebkitBackgroundClip: "text",
        }}
      >
        {name.split("").map((letter, index) => {
          const progress = spring({ frame: frame - index * 2, fps, config: { damping: 200 } });
          return (
            <span key={index} style={{ opacity: progress }}>
              {letter}
            </span>
          );
        })}
      </div>
      <div
        style={{
          marginTop: 20,
          fontSize: 38,
          letterSpacing: "0.3em",
          color: "#d8c9a3",
          clipPath: `inset(0 ${interpolate(frame, [15, 40], [50, 0], clamp)}%)`,
        }}
      >
        {tagline}
      </div>
    </div>
  );
};

export default function LogoReveal({ name = "AURELIA", tagline = "FINE CHOCOLATE" }: LogoProps) {
  const frame = useCurrentFrame();
  const lift = interpolate(frame, [48, 70], [0, -120], { ...clamp, easing: Easing.inOut(Easing.cubic) });
  const scale = interpolate(frame, [48, 70], [1.25, 0.9], { ...clamp, easing: Easing.inOut(Easing.cubic) });
  return (
    <AbsoluteFill style={{ background: "radial-gradient(circle at 50% 42%, #3d2417 0%, #1b0f0a 70%)" }}>
      <AbsoluteFill style={{ alignItems: "center", justifyContent: "center", opacity: 0.08 }}>
        <Circle radius={520} stroke={GOLD[0]} strokeWidth={3} fill="none" />
      </AbsoluteFill>
      <AbsoluteFill
        style={{ alignItems: "center", justifyContent: "center", transform: `translateY(${lift}px) scale(${scale})` }}
      >
        <Sequence from={40} durationInFrames={30} style={{ alignItems: "center", justifyContent: "center" }}>
          <Burst rays={16} />
        </Sequence>
        <Mark />
      </AbsoluteFill>
      <Sequence from={SHINE_AT - 12} style={{ justifyContent: "flex-end", alignItems: "center", paddingBottom: 150 }}>
        <Wordmark name={name} tagline={tagline} />
      </Sequence>
    </AbsoluteFill>
  );
}

export const duration = 150;
