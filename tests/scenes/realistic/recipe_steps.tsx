import React from "react";
import { AbsoluteFill, Easing, interpolate, spring, useCurrentFrame, useVideoConfig } from "remotion";
import { TransitionSeries, linearTiming } from "@remotion/transitions";
import type { TransitionPresentation } from "@remotion/transitions";
import { clockWipe } from "@remotion/transitions/clock-wipe";
import { flip } from "@remotion/transitions/flip";
import { iris } from "@remotion/transitions/iris";
import { Ellipse, Heart, Triangle } from "@remotion/shapes";
import { loadFont as loadDisplay } from "@remotion/google-fonts/DMSerifDisplay";
import { loadFont as loadHand } from "@remotion/google-fonts/Caveat";

const display = loadDisplay().fontFamily;
const hand = loadHand().fontFamily;

enum Step {
  Title,
  Tomatoes,
  Cheese,
  Serve,
}

interface StepDetails {
  readonly length: number;
  readonly background: string;
  readonly ink: string;
  readonly heading: string;
  readonly note: string;
}

const STEPS: Record<Step, StepDetails> = {
  [Step.Title]: { length: 55, background: "#f9e2c0", ink: "#7a1f14", heading: "Pizza Margherita", note: "in three easy steps" },
  [Step.Tomatoes]: { length: 55, background: "#c83a28", ink: "#fff1dc", heading: "Crush tomatoes", note: "400 g, ripe, no sugar" },
  [Step.Cheese]: { length: 55, background: "#f6c445", ink: "#4a2a05", heading: "Tear mozzarella", note: "let it drain for an hour" },
  [Step.Serve]: { length: 65, background: "#2f6b3c", ink: "#f6f3dc", heading: "Bake at 250 °C", note: "eight minutes, then basil!" },
};

const TRANSITION = 20;
const order = [Step.Title, Step.Tomatoes, Step.Cheese, Step.Serve] as const;

export const duration = order.map((step) => STEPS[step].length).reduce((sum, length) => sum + length, -TRANSITION * 3);

const Tomato: React.FC<{ delay: number; x: number; y: number; size: number }> = ({ delay, x, y, size }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const fall = spring({ frame, fps, delay, config: { damping: 9, stiffness: 90 } });
  const squash = 1 + Math.sin(Math.max(0, frame - delay) / 4) * 0.06 * (1 - Math.min(1, Math.max(0, frame - delay) / 40));
  return (
    <div style={{ position: "absolute", left: x, top: y + (fall - 1) * 900, transform: `scale(${1 / squash}, ${squash})`, transformOrigin: "50% 100%" }}>
      <Ellipse rx={size} ry={size * 0.86} fill="#ff6b4a" />
      <div style={{ position: "absolute", left: size * 0.72, top: -size * 0.1 }}>
        <Triangle length={size * 0.55} direction="down" fill="#2f6b3c" cornerRadius={8} />
      </div>
    </div>
  );
};

const Slice: React.FC<{ turn: number; melted: number }> = ({ turn, melted }) => (
  <svg width={620} height={620} viewBox="-310 -310 620 620" style={{ transform: `rotate(${turn}deg)` }}>
    <circle r={300} fill="#d9923b" />
    <circle r={262} fill="#c83a28" />
    {[0, 60, 120, 180, 240, 300].map((angle) => (
      <g key={angle} transform={`rotate(${angle}) translate(150 0)`}>
        <ellipse rx={62 * melted} ry={50 * melted} fill="#fff6df" />
        <path d="M-20 46 q 30 -34 64 0 q -34 26 -64 0" fill="#3f8f4f" opacity={melted} />
      </g>
    ))}
    <circle r={46 * melted} fill="#fff6df" />
  </svg>
);

const Picture: React.FC<{ step: Step }> = ({ step }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const melted = spring({ frame, fps, delay: 10, config: { damping: 12 } });
  switch (step) {
    case Step.Title:
      return (
        <div style={{ transform: `scale(${1 + Math.sin(frame / 7) * 0.04})`, display: "grid", placeItems: "center" }}>
          <Heart height={480} fill="#c83a28" />
        </div>
      );
    case Step.Tomatoes:
      return (
        <div style={{ position: "relative", width: 620, height: 620 }}>
          <Tomato delay={8} x={30} y={280} size={150} />
          <Tomato delay={13} x={300} y={300} size={140} />
          <Tomato delay={18} x={180} y={90} size={130} />
        </div>
      );
    case Step.Cheese:
      return <Slice turn={frame * 0.4} melted={melted} />;
    case Step.Serve:
      return <Slice turn={-frame * 0.4} melted={1} />;
    default: {
      const never: never = step;
      throw new Error(`There is no step ${never}.`);
    }
  }
};

const StepCard: React.FC<{ step: Step }> = ({ step }) => {
  const frame = useCurrentFrame();
  const { background, ink, heading, note } = STEPS[step];
  const settle = interpolate(frame, [4, 26], [0, 1], { extrapolateLeft: "clamp", extrapolateRight: "clamp", easing: Easing.out(Easing.back(1.4)) });
  const underline = interpolate(frame, [18, 38], [0, 100], { extrapolateLeft: "clamp", extrapolateRight: "clamp" });
  return (
    <AbsoluteFill style={{ backgroundColor: background, color: ink, flexDirection: "row", alignItems: "center", padding: "0 150px", gap: 90 }}>
      <div style={{ flex: 1 }}>
        {step === Step.Title ? null : <div style={{ fontFamily: hand, fontSize: 90, fontWeight: 700 }}>Step {step}</div>}
        <div style={{ fontFamily: display, fontSize: 168, lineHeight: 1.02, transform: `translateY(${(1 - settle) * 60}px)`, opacity: Math.min(1, settle) }}>
          {heading}
        </div>
        <div style={{ height: 10, width: `${underline * 0.6}%`, background: ink, borderRadius: 5, margin: "36px 0 24px" }} />
        <div style={{ fontFamily: hand, fontSize: 84 }}>{note}</div>
      </div>
      <div style={{ flex: "none", width: 620, display: "grid", placeItems: "center", filter: "drop-shadow(0 26px 30px rgba(60, 20, 0, 0.3))" }}>
        <Picture step={step} />
      </div>
    </AbsoluteFill>
  );
};

export default function RecipeSteps() {
  const { width, height } = useVideoConfig();
  const presentations: TransitionPresentation<any>[] = [clockWipe({ width, height }), flip({ direction: "from-right" }), iris({ width, height })];
  return (
    <AbsoluteFill style={{ backgroundColor: "#f9e2c0" }}>
      <TransitionSeries>
        {order.flatMap((step, index) => [
          index > 0 ? (
            <TransitionSeries.Transition
              key={`into-${step}`}
              presentation={presentations[index - 1]}
              timing={linearTiming({ durationInFrames: TRANSITION, easing: Easing.inOut(Easing.quad) })}
            />
          ) : null,
          <TransitionSeries.Sequence key={step} durationInFrames={STEPS[step].length}>
            <StepCard step={step} />
          </TransitionSeries.Sequence>,
        ])}
      </TransitionSeries>
    </AbsoluteFill>
  );
}
