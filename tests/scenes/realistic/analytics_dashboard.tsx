import React, { memo } from "react";
import { AbsoluteFill, Easing, interpolate, spring, useCurrentFrame, useVideoConfig } from "remotion";
import { interpolateStyles, makeTransform, rotateX, scale, translateY } from "@remotion/animation-utils";
import { ArrowUpRight, Bell, LayoutDashboard, Search, Settings, Users } from "lucide-react";
import { loadFont } from "@remotion/google-fonts/Inter";

const { fontFamily } = loadFont();

interface Metric<Value extends number | string> {
  label: string;
  value: Value;
  change: number;
  format: (value: Value, progress: number) => string;
}

const METRICS = [
  { label: "Active users", value: 48_210, change: 12.4, format: (value, progress) => Math.round(value * progress).toLocaleString("en-US") },
  { label: "Conversion", value: 3.82, change: 0.6, format: (value, progress) => `${(value * progress).toFixed(2)}%` },
  { label: "Revenue", value: 91_300, change: 8.1, format: (value, progress) => `€${((value * progress) / 1000).toFixed(1)}k` },
] satisfies Metric<number>[];

const WEEK = [42, 58, 51, 73, 66, 88, 97];
const COLORS = { bar: "#5b5bd6", pale: "#e6e6fa", ink: "#1c1c3a", grey: "#62627d" } as const;

const clamp = { extrapolateLeft: "clamp", extrapolateRight: "clamp" } as const;

const Panel: React.FC<React.PropsWithChildren<{ delay: number; style?: React.CSSProperties }>> = ({ delay, style, children }) => {
  const frame = useCurrentFrame();
  const animated = interpolateStyles(
    frame,
    [delay, delay + 20],
    [
      { opacity: 0, transform: "translateY(60px)" },
      { opacity: 1, transform: "translateY(0px)" },
    ],
    { ...clamp, easing: Easing.out(Easing.cubic) },
  );
  return <div style={{ background: "white", borderRadius: 24, padding: 32, boxShadow: "0 6px 20px #2a2a6012", ...style, ...animated }}>{children}</div>;
};

function MetricCard<Value extends number | string>({ metric, delay }: { metric: Metric<Value>; delay: number }) {
  const frame = useCurrentFrame();
  const progress = interpolate(frame, [delay, delay + 35], [0, 1], { ...clamp, easing: Easing.out(Easing.exp) });
  return (
    <Panel delay={delay} style={{ flex: 1 }}>
      <div style={{ fontSize: 30, color: COLORS.grey }}>{metric.label}</div>
      <div style={{ fontSize: 66, fontWeight: 800, letterSpacing: "-0.03em", fontVariantNumeric: "tabular-nums" }}>
        {metric.format(metric.value, progress)}
      </div>
      <div style={{ display: "flex", alignItems: "center", color: "#157347", fontSize: 28, fontWeight: 600 }}>
        <ArrowUpRight size={32} /> {metric.change}%
      </div>
    </Panel>
  );
}

const WeekChart = memo(function WeekChart({ delay }: { delay: number }) {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  return (
    <Panel delay={delay} style={{ flex: 1, display: "flex", alignItems: "flex-end", gap: 30, padding: "40px 48px" }}>
      {WEEK.map((value, day) => {
        const grow = spring({ frame, fps, delay: delay + 10 + day * 3, config: { damping: 14 } });
        return (
          <div key={day} style={{ flex: 1, height: "100%", display: "flex", alignItems: "flex-end", background: COLORS.pale, borderRadius: 16 }}>
            <div
              style={{ width: "100%", height: `${value * Math.max(0, grow)}%`, maxHeight: "100%", borderRadius: 16, background: day === 6 ? "#ff7a59" : COLORS.bar }}
            />
          </div>
        );
      })}
    </Panel>
  );
});

const SideBar = () => (
  <div style={{ width: 120, padding: "44px 0", display: "flex", flexDirection: "column", alignItems: "center", gap: 54, background: COLORS.ink, color: "#b9b9e8" }}>
    <div style={{ width: 60, height: 60, borderRadius: 18, background: "#ff7a59" }} />
    {[LayoutDashboard, Users, Bell, Settings].map((Icon, index) => (
      <Icon key={index} size={46} color={index === 0 ? "white" : undefined} />
    ))}
  </div>
);

const Cursor: React.FC = () => {
  const frame = useCurrentFrame();
  const x = interpolate(frame, [60, 90, 110, 130], [1500, 980, 980, 1380], { ...clamp, easing: Easing.inOut(Easing.cubic) });
  const y = interpolate(frame, [60, 90, 110, 130], [900, 620, 620, 560], { ...clamp, easing: Easing.inOut(Easing.cubic) });
  const press = interpolate(frame, [92, 96, 100], [1, 0.8, 1], clamp);
  return (
    <svg width={64} height={64} viewBox="0 0 24 24" style={{ position: "absolute", left: x, top: y, transform: `scale(${press})` }}>
      <path d="M4 2 L20 13 L12.5 14 L9 21 Z" fill="#111" stroke="white" strokeWidth={1.5} strokeLinejoin="round" />
    </svg>
  );
};

export const compositionConfig = { id: "AnalyticsDashboard", durationInSeconds: 5, fps: 30, width: 1920, height: 1080 } as const;
export const duration = compositionConfig.durationInSeconds * compositionConfig.fps;

const AnalyticsDashboard: React.FC = () => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const open = spring({ frame, fps, config: { damping: 200, mass: 2 } });
  const transform = makeTransform([
    translateY((1 - open) * 500),
    rotateX(interpolate(open, [0, 1], [35, 0])),
    scale(interpolate(open, [0, 1], [0.8, 1])),
  ]);

  return (
    <AbsoluteFill style={{ background: "linear-gradient(120deg, #c7d2fe, #fbcfe8)", perspective: 1800, fontFamily, color: COLORS.ink }}>
      <div
        style={{
          position: "absolute",
          left: 160,
          top: 90,
          width: 1600,
          height: 900,
          display: "flex",
          borderRadius: 36,
          overflow: "hidden",
          background: "#f5f5fd",
          boxShadow: "0 60px 120px #3b3b8a55",
          transform,
        }}
      >
        <SideBar />
        <div style={{ flex: 1, padding: 44, display: "flex", flexDirection: "column", gap: 32 }}>
          <div style={{ display: "flex", justifyContent: "space-between", alignItems: "center" }}>
            <div style={{ fontSize: 58, fontWeight: 800, letterSpacing: "-0.03em" }}>Good morning, Ada</div>
            <div style={{ display: "flex", alignItems: "center", gap: 16, padding: "14px 28px", borderRadius: 40, background: "white", color: COLORS.grey, fontSize: 28 }}>
              <Search size={30} /> Search
            </div>
          </div>
          <div style={{ display: "flex", gap: 32 }}>
            {METRICS.map((metric, index) => (
              <MetricCard key={metric.label} metric={metric} delay={18 + index * 6} />
            ))}
          </div>
          <WeekChart delay={34} />
        </div>
      </div>
      <Cursor />
    </AbsoluteFill>
  );
};

export default AnalyticsDashboard;
