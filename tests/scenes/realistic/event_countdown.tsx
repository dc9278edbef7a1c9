import React from "react";
import { AbsoluteFill, Easing, Freeze, Loop, Sequence, interpolate, random, spring, useCurrentFrame, useVideoConfig } from "remotion";
import { loadFont } from "@remotion/google-fonts/BebasNeue";

const { fontFamily } = loadFont();

const fps = 30;
const COUNT_FROM = 3;
const FINALE = 2 * fps;

export const duration = COUNT_FROM * fps + FINALE;

const CONFETTI_COLORS = ["#ffbe0b", "#fb5607", "#ff006e", "#8338ec", "#3a86ff"] as const;
type ConfettiColor = (typeof CONFETTI_COLORS)[number];

interface Piece {
  x: number;
  speed: number;
  spin: number;
  color: ConfettiColor;
  size: number;
}

interface ConfettiProps {
  pieces: number;
  frame: number;
  width: number;
  height: number;
}

/** Falling paper; a class, because it makes its pieces once. */
class Confetti extends React.PureComponent<ConfettiProps> {
  private readonly list: Piece[];

  constructor(props: ConfettiProps) {
    super(props);
    this.list = Array.from({ length: props.pieces }, (_, index) => this.makePiece(index));
  }

  private makePiece(index: number): Piece {
    const pick = (what: string) => random(`${what}/${index}`);
    return {
      x: pick("x"),
      speed: 10 + pick("speed") * 16,
      spin: (pick("spin") - 0.5) * 24,
      color: CONFETTI_COLORS[Math.floor(pick("color") * CONFETTI_COLORS.length)],
      size: 16 + pick("size") * 24,
    };
  }

  render(): React.ReactNode {
    const { frame, width, height } = this.props;
    return this.list.map(({ x, speed, spin, color, size }, index) => (
      <div
        key={index}
        style={{
          position: "absolute",
          left: x * width + Math.sin(frame / 9 + index) * 30,
          top: -200 - random(index) * height * 0.6 + frame * speed,
          width: size,
          height: size * 0.45,
          background: color,
          transform: `rotate(${frame * spin}deg) rotateX(${frame * spin * 2}deg)`,
        }}
      />
    ));
  }
}

const Sweep: React.FC<{ color: string }> = ({ color }) => {
  const frame = useCurrentFrame();
  const degrees = interpolate(frame, [0, fps], [0, 360], { extrapolateRight: "clamp" });
  return <AbsoluteFill style={{ background: `conic-gradient(${color} ${degrees}deg, transparent ${degrees}deg)` }} />;
};

const Numeral: React.FC = () => {
  const frame = useCurrentFrame();
  const loop = Loop.useLoop();
  const number = COUNT_FROM - (loop?.iteration ?? 0);
  const { fps: rate } = useVideoConfig();
  const enter = spring({ frame, fps: rate, config: { damping: 12, stiffness: 200, mass: 0.5 } });
  const leave = spring({ frame, fps: rate, config: { damping: 200 }, durationInFrames: 8, delay: 22 });
  return (
    <AbsoluteFill style={{ alignItems: "center", justifyContent: "center" }}>
      <div style={{ fontSize: 820, lineHeight: 1, color: "#fff4e0", transform: `scale(${2 - enter + leave * 0.6})`, opacity: Math.min(1, enter) * (1 - leave) }}>
        {number}
      </div>
    </AbsoluteFill>
  );
};

const Crosshair: React.FC = () => (
  <AbsoluteFill style={{ alignItems: "center", justifyContent: "center" }}>
    <svg width="100%" height="100%" viewBox="0 0 1920 1080" style={{ position: "absolute" }}>
      <g fill="none" stroke="#fff4e0" strokeWidth={6} opacity={0.7}>
        <circle cx={960} cy={540} r={440} />
        <circle cx={960} cy={540} r={400} />
        <path d="M0 540 H1920 M960 0 V1080" />
      </g>
    </svg>
  </AbsoluteFill>
);

const Finale: React.FC<{ headline: string; date: string }> = ({ headline, date }) => {
  const frame = useCurrentFrame();
  const { width, height, fps: rate } = useVideoConfig();
  const open = spring({ frame, fps: rate, config: { damping: 11, mass: 0.8 } });
  const back = spring({ frame: frame - 5, fps: rate, reverse: true, durationInFrames: 20, from: 0, to: 14 });
  const radius = interpolate(frame, [0, 14], [0, 75], { extrapolateRight: "clamp", easing: Easing.out(Easing.quad) });
  return (
    <AbsoluteFill style={{ backgroundColor: "#ff4d2e", clipPath: `circle(${radius}% at 50% 50%)` }}>
      <AbsoluteFill style={{ alignItems: "center", justifyContent: "center", color: "#fff4e0" }}>
        <div style={{ fontSize: 360, lineHeight: 0.9, letterSpacing: "0.02em", transform: `scale(${open}) rotate(${-3 + back}deg)` }}>{headline}</div>
        <div style={{ fontSize: 110, marginTop: 40, padding: "6px 44px 0", background: "#1c1230", transform: `translateY(${(1 - open) * 200}px)` }}>
          {date}
        </div>
      </AbsoluteFill>
      <Confetti pieces={70} frame={frame} width={width} height={height} />
    </AbsoluteFill>
  );
};

const EventCountdown: React.FC<{ headline?: string; date?: string }> = ({ headline = "Doors open!", date = "12 June · Hall 7" }) => (
  <AbsoluteFill style={{ backgroundColor: "#1c1230", fontFamily }}>
    <Sequence durationInFrames={COUNT_FROM * fps}>
      <Freeze frame={0}>
        <Crosshair />
      </Freeze>
      <Loop durationInFrames={fps} times={COUNT_FROM}>
        <Sweep color="rgba(255, 77, 46, 0.55)" />
        <Numeral />
      </Loop>
    </Sequence>
    <Sequence from={COUNT_FROM * fps - 8}>
      <Finale headline={headline} date={date} />
    </Sequence>
  </AbsoluteFill>
);

export default EventCountdown;
