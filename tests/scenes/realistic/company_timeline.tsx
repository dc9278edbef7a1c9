import * as React from "react";
import { AbsoluteFill, Series, interpolate, spring, useCurrentFrame, useVideoConfig, Easing } from "remotion";
import { loadFont as loadDisplay } from "@remotion/google-fonts/Fraunces";
import { loadFont as loadText } from "@remotion/google-fonts/WorkSans";

const display = loadDisplay().fontFamily;
const text = loadText().fontFamily;

interface Milestone {
  year: number;
  title: string;
  detail: string;
}

const MILESTONES = [
  { year: 1998, title: "A garage in Porto", detail: "Two friends, one lathe" },
  { year: 2007, title: "First factory", detail: "120 people join the workshop" },
  { year: 2016, title: "Around the world", detail: "Chairs in 48 countries" },
  { year: 2026, title: "Carbon positive", detail: "Every chair plants a tree" },
] as const satisfies readonly Milestone[];

const STEP = 45;
const OVERLAP = 8;
const LAST_HOLD = 30;

export const duration = MILESTONES.length * STEP - (MILESTONES.length - 1) * OVERLAP + LAST_HOLD;

const clamp = { extrapolateLeft: "clamp", extrapolateRight: "clamp" } as const;

type AxisState = { position: number; from: number; to: number };

/** The axis glides from one milestone to the next: where it stands at this frame. */
function useAxis(): AxisState {
  const frame = useCurrentFrame();
  return React.useMemo(() => {
    const stride = STEP - OVERLAP;
    const inputs = MILESTONES.flatMap((_, index) => [index * stride, index * stride + 18]);
    const outputs = MILESTONES.flatMap((_, index) => [Math.max(0, index - 1), index]);
    const position = interpolate(frame, inputs, outputs, { ...clamp, easing: Easing.inOut(Easing.cubic) });
    const from = Math.floor(position);
    return { position, from, to: Math.min(from + 1, MILESTONES.length - 1) };
  }, [frame]);
}

const Year: React.FC = () => {
  const { position, from, to } = useAxis();
  const year = interpolate(position - from, [0, 1], [MILESTONES[from].year, MILESTONES[to].year]);
  return (
    <div
      style={{
        fontFamily: display,
        fontSize: 420,
        fontWeight: 600,
        lineHeight: 1,
        letterSpacing: "-0.05em",
        color: "#213d30",
        fontVariantNumeric: "tabular-nums lining-nums",
      }}
    >
      {Math.round(year)}
    </div>
  );
};

const Axis: React.FC = () => {
  const { width } = useVideoConfig();
  const { position } = useAxis();
  const gap = 560;
  const offset = 250 - position * gap;
  return (
    <svg width={width} height={120} style={{ position: "absolute", left: 0, bottom: 130 }}>
      <line x1={0} x2={width} y1={60} y2={60} stroke="#213d30" strokeWidth={4} strokeOpacity={0.25} />
      <line x1={0} x2={250} y1={60} y2={60} stroke="#d1495b" strokeWidth={8} />
      {Array.from({ length: 40 }, (_, tick) => {
        const x = offset - 560 + tick * (gap / 8);
        return <line key={tick} x1={x} x2={x} y1={46} y2={60} stroke="#213d30" strokeWidth={3} strokeOpacity={0.3} />;
      })}
      {MILESTONES.map((milestone, index) => {
        const near = Math.max(0, 1 - Math.abs(position - index));
        return (
          <g key={milestone.year} transform={`translate(${offset + index * gap} 60)`}>
            <circle r={14 + near * 18} fill={near > 0.5 ? "#d1495b" : "#f3eadb"} stroke="#213d30" strokeWidth={5} />
          </g>
        );
      })}
    </svg>
  );
};

const Caption: React.FC<{ milestone: Milestone; last: boolean }> = ({ milestone, last }) => {
  const frame = useCurrentFrame();
  const { fps, durationInFrames } = useVideoConfig();
  const enter = spring({ frame, fps, delay: 6, config: { damping: 20, stiffness: 120 } });
  const leave = last ? 0 : interpolate(frame, [durationInFrames - OVERLAP, durationInFrames - 1], [0, 1], clamp);
  return (
    <div
      style={{
        position: "absolute",
        left: 250,
        top: 580,
        opacity: Math.max(0, Math.min(1, enter) - leave),
        transform: `translateY(${(1 - enter) * 60 - leave * 40}px)`,
        fontFamily: text,
        color: "#213d30",
      }}
    >
      <div style={{ fontSize: 84, fontWeight: 600, letterSpacing: "-0.02em" }}>{milestone.title}</div>
      <div style={{ fontSize: 50, marginTop: 8, opacity: 0.8 }}>{milestone.detail}</div>
    </div>
  );
};

const Leaf: React.FC = () => {
  const frame = useCurrentFrame();
  const sway = Math.sin(frame / 30) * 4;
  return (
    <svg
      width={760}
      height={900}
      viewBox="0 0 100 120"
      style={{ position: "absolute", right: 60, top: -40, transform: `rotate(${12 + sway}deg)`, transformOrigin: "50% 100%" }}
    >
      <path d="M50 118 C 10 90 8 40 50 4 C 92 40 90 90 50 118 Z" fill="#a8c5a0" opacity={0.55} />
      <path d="M50 118 L50 20" stroke="#5f8a64" strokeWidth={1.2} opacity={0.7} />
      {[34, 50, 66, 82].map((y) => (
        <path key={y} d={`M50 ${y + 12} L${50 - 22} ${y} M50 ${y + 12} L${50 + 22} ${y}`} stroke="#5f8a64" strokeWidth={0.8} opacity={0.6} />
      ))}
    </svg>
  );
};

const CompanyTimeline: React.FC = () => (
  <AbsoluteFill style={{ backgroundColor: "#f3eadb" }}>
    <Leaf />
    <div style={{ position: "absolute", left: 235, top: 130 }}>
      <Year />
    </div>
    <Series>
      {MILESTONES.map((milestone, index) => {
        const last = index === MILESTONES.length - 1;
        return (
          <Series.Sequence
            key={milestone.year}
            durationInFrames={STEP + (last ? LAST_HOLD : 0)}
            offset={index === 0 ? 0 : -OVERLAP}
          >
            <Caption milestone={milestone} last={last} />
          </Series.Sequence>
        );
      })}
    </Series>
    <Axis />
  </AbsoluteFill>
);

export default CompanyTimeline;
