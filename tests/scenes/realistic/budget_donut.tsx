import React, { useMemo } from "react";
import { AbsoluteFill, interpolate, spring, useCurrentFrame, useVideoConfig } from "remotion";
import { Pie } from "@remotion/shapes";
import { loadFont } from "@remotion/google-fonts/PlusJakartaSans";

const { fontFamily } = loadFont();

enum Category {
  Housing = "Housing",
  Food = "Food",
  Travel = "Travel",
  Savings = "Savings",
}

interface Slice {
  category: Category;
  share: number;
  color: string;
}

interface PlacedSlice extends Slice {
  start: number;
}

const SLICES: ReadonlyArray<Slice> = [
  { category: Category.Housing, share: 0.38, color: "#ff6f59" },
  { category: Category.Food, share: 0.22, color: "#ffc15e" },
  { category: Category.Travel, share: 0.15, color: "#43aa8b" },
  { category: Category.Savings, share: 0.25, color: "#5b7cfa" },
];

const RADIUS = 360;
const HOLE = 220;

/** Where each slice starts, as a share of the whole turn. */
function usePlaced(slices: ReadonlyArray<Slice>): PlacedSlice[] {
  return useMemo(() => {
    let sum = 0;
    return slices.map((slice) => {
      const placed = { ...slice, start: sum };
      sum += slice.share;
      return placed;
    });
  }, [slices]);
}

const DonutSlice: React.FC<{ slice: PlacedSlice; sweep: number }> = ({ slice, sweep }) => {
  // The sweep runs over the whole turn: a slice grows while the sweep is inside of it.
  const grown = interpolate(sweep, [slice.start, slice.start + slice.share], [0, slice.share], {
    extrapolateLeft: "clamp",
    extrapolateRight: "clamp",
  });
  if (grown <= 0.001) return null;
  return (
    <div style={{ position: "absolute", inset: 0 }}>
      <Pie
        radius={RADIUS}
        progress={grown}
        rotation={slice.start * Math.PI * 2}
        fill={slice.color}
        stroke="#fff8f0"
        strokeWidth={10}
        strokeLinejoin="round"
        closePath
      />
    </div>
  );
};

const LegendRow: React.FC<{ slice: PlacedSlice; index: number }> = ({ slice, index }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const appear = spring({ frame, fps, delay: 22 + index * 7, config: { damping: 18 } });
  return (
    <div
      style={{
        display: "grid",
        gridTemplateColumns: "44px 1fr auto",
        alignItems: "center",
        gap: 32,
        padding: "26px 0",
        borderBottom: "2px solid #f0e2d3",
        opacity: Math.min(1, appear),
        transform: `translateX(${(1 - appear) * 80}px)`,
      }}
    >
      <span style={{ width: 44, height: 44, borderRadius: 14, backgroundColor: slice.color }} />
      <span style={{ fontSize: 48, fontWeight: 500 }}>{slice.category}</span>
      <span style={{ fontSize: 48, fontWeight: 800, fontVariantNumeric: "tabular-nums" }}>
        {Math.round(slice.share * 100 * Math.min(1, appear))}%
      </span>
    </div>
  );
};

export const durationInFrames: number = Math.round(4.5 * 30);

const BudgetDonut: React.FC<{ month?: string }> = ({ month = "March" }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const placed = usePlaced(SLICES);
  const sweep = spring({ frame, fps, delay: 8, config: { damping: 200 }, durationInFrames: 55 });
  const spent = Math.round(4280 * sweep).toLocaleString("en-US");

  return (
    <AbsoluteFill
      style={{
        background: "linear-gradient(160deg, #fff8f0 0%, #ffe9d6 100%)",
        color: "#2b2118",
        fontFamily,
        flexDirection: "row",
        alignItems: "center",
        justifyContent: "center",
        gap: 160,
      }}
    >
      <div style={{ position: "relative", width: RADIUS * 2, height: RADIUS * 2, filter: "drop-shadow(0 30px 50px #d9a67744)" }}>
        {placed.map((slice) => (
          <DonutSlice key={slice.category} slice={slice} sweep={sweep} />
        ))}
        <div
          style={{
            position: "absolute",
            left: RADIUS - HOLE,
            top: RADIUS - HOLE,
            width: HOLE * 2,
            height: HOLE * 2,
            borderRadius: "50%",
            backgroundColor: "#fff8f0",
            display: "flex",
            flexDirection: "column",
            alignItems: "center",
            justifyContent: "center",
          }}
        >
          <span style={{ fontSize: 96, fontWeight: 800, letterSpacing: -3 }}>${spent}</span>
          <span style={{ fontSize: 38, color: "#7d6a58" }}>spent in {month}</span>
        </div>
      </div>
      <div style={{ width: 640 }}>
        <h1 style={{ fontSize: 80, lineHeight: 1.1, margin: "0 0 30px", fontWeight: 800, letterSpacing: -2 }}>
          Where your money went
        </h1>
        {placed.map((slice, index) => (
          <LegendRow key={slice.category} slice={slice} index={index} />
        ))}
      </div>
    </AbsoluteFill>
  );
};

export default BudgetDonut;
