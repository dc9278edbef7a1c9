import React from "react";
import { AbsoluteFill, Easing, interpolate, spring, useCurrentFrame, useVideoConfig } from "remotion";
import { loadFont } from "@remotion/google-fonts/Manrope";

const { fontFamily } = loadFont();

type Quarter = {
  label: string;
  revenue: number;
  forecast?: boolean;
};

const QUARTERS: Quarter[] = [
  { label: "Q1", revenue: 1.84 },
  { label: "Q2", revenue: 2.31 },
  { label: "Q3", revenue: 2.97 },
  { label: "Q4", revenue: 4.12 },
  { label: "Q1 ’27", revenue: 4.9, forecast: true },
];

const COLORS = { paper: "#f7f3ea", ink: "#1d2b2a", bar: "#1f6f5c", last: "#f2683c", grid: "#d9d2c1" } as const;
const CHART = { left: 1000, top: 210, width: 780, height: 640 };
const MAXIMUM = Math.max(...QUARTERS.map(({ revenue }) => revenue));

const money = new Intl.NumberFormat("en-US", {
  style: "currency",
  currency: "USD",
  notation: "compact",
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});

function useCountUp(target: number, start: number, length: number): number {
  const frame = useCurrentFrame();
  return interpolate(frame, [start, start + length], [0, target], {
    extrapolateLeft: "clamp",
    extrapolateRight: "clamp",
    easing: Easing.out(Easing.exp),
  });
}

const GridLines: React.FC<{ steps: number }> = ({ steps }) => {
  const frame = useCurrentFrame();
  return (
    <>
      {Array.from({ length: steps + 1 }, (_, step) => {
        const reveal = interpolate(frame, [step * 3, step * 3 + 20], [0, 1], { extrapolateRight: "clamp" });
        const y = CHART.top + CHART.height - (step / steps) * CHART.height;
        return (
          <div
            key={step}
            style={{
              position: "absolute",
              left: CHART.left,
              top: y,
              height: 2,
              width: CHART.width * Math.max(0, reveal),
              backgroundColor: COLORS.grid,
            }}
          />
        );
      })}
    </>
  );
};

const Bar: React.FC<Quarter & { index: number }> = ({ label, revenue, forecast, index }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const delay = 12 + index * 6;
  const grow = spring({ frame, fps, delay, config: { damping: 16, stiffness: 90, mass: 0.8 } });
  const slot = CHART.width / QUARTERS.length;
  const barWidth = slot * 0.6;
  const barHeight = (revenue / MAXIMUM) * CHART.height * 0.92 * grow;
  const color = index === 3 ? COLORS.last : COLORS.bar;

  return (
    <div
      style={{
        position: "absolute",
        left: CHART.left + slot * index + (slot - barWidth) / 2,
        top: CHART.top + CHART.height - barHeight,
        width: barWidth,
        height: barHeight,
        borderRadius: "14px 14px 0 0",
        boxSizing: "border-box",
        background: forecast
          ? `repeating-linear-gradient(135deg, ${COLORS.bar}44 0 10px, transparent 10px 20px)`
          : color,
        border: forecast ? `3px dashed ${COLORS.bar}` : "none",
      }}
    >
      <div
        style={{
          position: "absolute",
          left: -30,
          right: -30,
          bottom: "100%",
          paddingBottom: 14,
          textAlign: "center",
          fontSize: 34,
          fontWeight: 700,
          opacity: interpolate(grow, [0.6, 1], [0, 1], { extrapolateLeft: "clamp", extrapolateRight: "clamp" }),
        }}
      >
        {(revenue * grow).toFixed(1)}
      </div>
      <div style={{ position: "absolute", left: -30, right: -30, top: "100%", paddingTop: 20, textAlign: "center" }}>
        <span style={{ fontSize: 34, fontWeight: 600, opacity: 0.75 }}>{label}</span>
      </div>
    </div>
  );
};

export const QuarterlyRevenue: React.FC = () => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const total = useCountUp(11_240_000, 15, 60);
  const growth = useCountUp(124, 30, 50);
  const title = spring({ frame, fps, config: { damping: 200 } });

  return (
    <AbsoluteFill style={{ backgroundColor: COLORS.paper, color: COLORS.ink, fontFamily }}>
      <GridLines steps={4} />
      {QUARTERS.map((quarter, index) => (
        <Bar key={quarter.label} {...quarter} index={index} />
      ))}
      <div style={{ position: "absolute", left: 140, top: 230, width: 760 }}>
        <div style={{ fontSize: 40, fontWeight: 600, opacity: title * 0.7, transform: `translateX(${(1 - title) * -60}px)` }}>
          Revenue, fiscal 2026
        </div>
        <div
          style={{ fontSize: 176, fontWeight: 800, letterSpacing: -8, lineHeight: 1.1, fontVariantNumeric: "tabular-nums" }}
        >
          {money.format(total)}
        </div>
        <div style={{ display: "flex", alignItems: "center", gap: 24, marginTop: 40 }}>
          <div
            style={{ padding: "14px 28px", borderRadius: 18, backgroundColor: "#c8401a", color: "white", fontSize: 44, fontWeight: 800 }}
          >
            ▲ {Math.round(growth)}%
          </div>
          <div style={{ fontSize: 38, opacity: 0.75 }}>against last year</div>
        </div>
      </div>
    </AbsoluteFill>
  );
};

export const durationInFrames = 150;

export default QuarterlyRevenue;
