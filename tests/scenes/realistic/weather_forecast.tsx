import React, { useEffect, useMemo, useReducer, useRef, useState } from "react";
import { AbsoluteFill, Easing, interpolate, random, spring, useCurrentFrame, useVideoConfig } from "remotion";
import { Cloud, CloudRain, CloudSun, Snowflake, Sun } from "lucide-react";
import { loadFont } from "@remotion/google-fonts/Nunito";

const { fontFamily } = loadFont();

type Sky = "sun" | "clouds" | "mixed" | "rain" | "snow";

interface Day {
  name: string;
  high: number;
  low: number;
  sky: Sky;
}

const ICONS = { sun: Sun, clouds: Cloud, mixed: CloudSun, rain: CloudRain, snow: Snowflake } as const;

const DAYS: Day[] = [
  { name: "Mon", high: 21, low: 12, sky: "sun" },
  { name: "Tue", high: 19, low: 11, sky: "mixed" },
  { name: "Wed", high: 15, low: 9, sky: "rain" },
  { name: "Thu", high: 13, low: 7, sky: "clouds" },
  { name: "Fri", high: 3, low: -2, sky: "snow" },
];

type Unit = "C" | "F";
type UnitAction = { type: "toggle" } | { type: "set"; unit: Unit };

function unitReducer(state: Unit, action: UnitAction): Unit {
  switch (action.type) {
    case "toggle":
      return state === "C" ? "F" : "C";
    case "set":
      return action.unit;
  }
}

const inUnit = (celsius: number, unit: Unit): number => (unit === "C" ? celsius : celsius * 1.8 + 32);

const Rain: React.FC<{ drops: number; intensity: number }> = ({ drops, intensity }) => {
  const frame = useCurrentFrame();
  const { width, height } = useVideoConfig();
  const seeds = useMemo(
    () => Array.from({ length: drops }, (_, drop) => ({ x: random(`x${drop}`), y: random(`y${drop}`), speed: 18 + random(`s${drop}`) * 22 })),
    [drops],
  );
  return (
    <svg width={width} height={height} style={{ position: "absolute", opacity: intensity }}>
      {seeds.map(({ x, y, speed }, drop) => {
        const top = ((y * height + frame * speed) % (height + 80)) - 40;
        return <line key={drop} x1={x * width} y1={top} x2={x * width - 8} y2={top + 44} stroke="#cfe3ff" strokeWidth={3} opacity={0.5} />;
      })}
    </svg>
  );
};

const DayColumn: React.FC<{ day: Day; index: number; unit: Unit }> = ({ day, index, unit }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const enter = spring({ frame, fps, delay: 14 + index * 5, config: { damping: 15, mass: 0.7 } });
  const Icon = ICONS[day.sky];
  const top = interpolate(day.high, [-5, 25], [190, 0]);
  const bottom = interpolate(day.low, [-5, 25], [190, 0]);
  return (
    <div
      style={{
        flex: 1,
        padding: "36px 0",
        borderRadius: 48,
        textAlign: "center",
        background: "rgba(255, 255, 255, 0.14)",
        border: "2px solid rgba(255, 255, 255, 0.25)",
        transform: `translateY(${(1 - enter) * 300}px)`,
        opacity: Math.min(1, enter),
      }}
    >
      <div style={{ fontSize: 44, fontWeight: 700 }}>{day.name}</div>
      <Icon size={110} strokeWidth={1.75} style={{ margin: "18px 0" }} />
      <div style={{ position: "relative", height: 200, margin: "0 auto", width: 22, borderRadius: 11, background: "#ffffff30" }}>
        <div
          style={{
            position: "absolute",
            left: 0,
            right: 0,
            top,
            height: (bottom - top + 10) * enter,
            borderRadius: 11,
            background: "linear-gradient(#ffd166, #9be7ff)",
          }}
        />
      </div>
      <div style={{ fontSize: 52, fontWeight: 800, marginTop: 20 }}>{Math.round(inUnit(day.high, unit))}°</div>
      <div style={{ fontSize: 40, opacity: 0.85 }}>{Math.round(inUnit(day.low, unit))}°</div>
    </div>
  );
};

export const duration = 150 as const;

const WeatherForecast: React.FC<{ city?: string; startUnit?: Unit }> = ({ city = "Ljubljana", startUnit = "C" }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const [unit] = useReducer(unitReducer, startUnit);
  const [days] = useState<Day[]>(() => DAYS.filter(({ high, low }) => high >= low));
  const container = useRef<HTMLDivElement>(null);

  useEffect(() => {
    container.current?.setAttribute("data-city", city);
  }, [city]);

  const today = days[0];
  const degrees = interpolate(frame, [5, 40], [0, inUnit(today.high, unit)], {
    extrapolateLeft: "clamp",
    extrapolateRight: "clamp",
    easing: Easing.out(Easing.cubic),
  });
  const rain = interpolate(frame, [40, 90], [0, 0.7], { extrapolateLeft: "clamp", extrapolateRight: "clamp" });
  const sun = spring({ frame, fps, config: { damping: 30, stiffness: 50 } });

  return (
    <AbsoluteFill ref={container} style={{ background: "linear-gradient(180deg, #1b4f9c 0%, #2f6fb8 55%, #40708f 100%)", fontFamily, color: "white" }}>
      <div
        style={{
          position: "absolute",
          right: 160,
          top: 60 + (1 - sun) * 500,
          width: 320,
          height: 320,
          borderRadius: "50%",
          background: "radial-gradient(circle, #fff3b0 20%, #ffd166 60%, #ffb347 100%)",
          boxShadow: "0 0 160px #ffd16699",
        }}
      />
      <Rain drops={80} intensity={rain} />
      <AbsoluteFill style={{ padding: "70px 140px", justifyContent: "space-between" }}>
        <div>
          <div style={{ fontSize: 56, fontWeight: 600 }}>{city}</div>
          <div style={{ fontSize: 250, fontWeight: 800, lineHeight: 1, letterSpacing: "-0.04em" }}>
            {Math.round(degrees)}°<span style={{ fontSize: 110, verticalAlign: "top" }}>{unit}</span>
          </div>
        </div>
        <div style={{ display: "flex", gap: 32 }}>
          {days.map((day, index) => (
            <DayColumn key={day.name} day={day} index={index} unit={unit} />
          ))}
        </div>
      </AbsoluteFill>
    </AbsoluteFill>
  );
};

export default WeatherForecast;
