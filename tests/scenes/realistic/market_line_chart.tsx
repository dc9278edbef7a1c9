import { useMemo, type FC } from "react";
import { AbsoluteFill, Easing, interpolate, random, useCurrentFrame, useVideoConfig } from "remotion";
import { evolvePath, getLength, getPointAtLength } from "@remotion/paths";
import { loadFont } from "@remotion/google-fonts/SpaceGrotesk";

const { fontFamily } = loadFont("normal", { weights: ["500", "700"] });

const fps = 30;
export const duration = fps * 4;

interface Point {
  x: number;
  y: number;
}

interface Series<Key extends string = string> {
  key: Key;
  color: string;
  start: number;
  trend: number;
  volatility: number;
}

const AREA = { x: 140, y: 340, width: 1640, height: 560 };
const SERIES = [
  { key: "SOLR", color: "#c6ff4f", start: 0.25, trend: 0.62, volatility: 0.09 },
  { key: "WIND", color: "#54d6ff", start: 0.4, trend: 0.2, volatility: 0.06 },
] as const satisfies readonly Series[];

function walk({ key, start, trend, volatility }: Series, count: number): Point[] {
  return Array.from({ length: count }, (_, index) => {
    const along = index / (count - 1);
    const wobble = (random(`${key}-${index}`) - 0.5) * 2 * volatility;
    const level = start + trend * along ** 1.6 + wobble;
    return { x: AREA.x + along * AREA.width, y: AREA.y + AREA.height * (1 - level) };
  });
}

/** A smooth path: each point is joined by a cubic curve with level tangents. */
function smooth(points: Point[]): string {
  const [first, ...rest] = points;
  let previous = first;
  const parts = [`M ${first.x} ${first.y}`];
  for (const point of rest) {
    const middle = (previous.x + point.x) / 2;
    parts.push(`C ${middle} ${previous.y} ${middle} ${point.y} ${point.x} ${point.y}`);
    previous = point;
  }
  return parts.join(" ");
}

const Line: FC<{ series: Series; progress: number; area?: boolean }> = ({ series, progress, area = false }) => {
  const path = useMemo(() => smooth(walk(series, 14)), [series]);
  const length = useMemo(() => getLength(path), [path]);
  const tip = getPointAtLength(path, length * progress);
  const evolution = evolvePath(progress, path);
  const floor = AREA.y + AREA.height;

  return (
    <g>
      {area ? (
        <path
          d={`${path} L ${AREA.x + AREA.width} ${floor} L ${AREA.x} ${floor} Z`}
          fill="url(#fade)"
          clipPath="url(#revealed)"
        />
      ) : null}
      <path
        d={path}
        fill="none"
        stroke={series.color}
        strokeWidth={10}
        strokeLinecap="round"
        strokeDasharray={evolution.strokeDasharray}
        strokeDashoffset={evolution.strokeDashoffset}
      />
      <circle cx={tip.x} cy={tip.y} r={34} fill={series.color} opacity={0.2} />
      <circle cx={tip.x} cy={tip.y} r={14} fill={series.color} />
      <text x={tip.x - 20} y={tip.y - 44} textAnchor="end" fill={series.color} fontSize={44} fontWeight={700}>
        {series.key}
      </text>
    </g>
  );
};

const MarketLineChart: FC = () => {
  const frame = useCurrentFrame();
  const { width, height } = useVideoConfig();
  const progress = interpolate(frame, [15, 85], [0.02, 1], {
    easing: Easing.bezier(0.45, 0, 0.15, 1),
    extrapolateLeft: "clamp",
    extrapolateRight: "clamp",
  });
  const titleY = interpolate(frame, [0, 20], [40, 0], { easing: Easing.out(Easing.cubic), extrapolateRight: "clamp" });
  const change = (progress * 61.8).toFixed(1);

  return (
    <AbsoluteFill style={{ backgroundColor: "#081b1f", fontFamily, color: "#ecfbf4" }}>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        <defs>
          <linearGradient id="fade" x1="0" y1="0" x2="0" y2="1">
            <stop offset="0%" stopColor="#c6ff4f" stopOpacity={0.35} />
            <stop offset="100%" stopColor="#c6ff4f" stopOpacity={0} />
          </linearGradient>
          <clipPath id="revealed">
            <rect x={AREA.x} y={0} width={AREA.width * progress} height={height} />
          </clipPath>
        </defs>
        {[0, 1, 2, 3, 4].map((row) => (
          <line
            key={row}
            x1={AREA.x}
            x2={AREA.x + AREA.width}
            y1={AREA.y + (AREA.height / 4) * row}
            y2={AREA.y + (AREA.height / 4) * row}
            stroke="#ffffff"
            strokeOpacity={0.1}
            strokeWidth={2}
          />
        ))}
        {[...SERIES].reverse().map((series) => (
          <Line key={series.key} series={series} progress={progress} area={series.key === "SOLR"} />
        ))}
        {["Jan", "Mar", "May", "Jul", "Sep", "Nov"].map((month, index, all) => (
          <text
            key={month}
            x={AREA.x + (AREA.width / (all.length - 1)) * index}
            y={AREA.y + AREA.height + 70}
            textAnchor={index === 0 ? "start" : index === all.length - 1 ? "end" : "middle"}
            fill="#8fb3ad"
            fontSize={36}
          >
            {month}
          </text>
        ))}
      </svg>
      <AbsoluteFill style={{ padding: "110px 140px", transform: `translateY(${titleY}px)` }}>
        <div style={{ fontSize: 42, color: "#8fb3ad" }}>Clean energy index</div>
        <div style={{ fontSize: 140, fontWeight: 700, letterSpacing: "-0.04em", lineHeight: 1.1 }}>+{change}%</div>
      </AbsoluteFill>
    </AbsoluteFill>
  );
};

export default MarketLineChart;
