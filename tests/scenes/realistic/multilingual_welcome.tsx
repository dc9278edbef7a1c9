import React, { Fragment, useMemo } from "react";
import { AbsoluteFill, Easing, Loop, Sequence, interpolate, interpolateColors, spring, useCurrentFrame, useVideoConfig } from "remotion";
import { loadFont } from "@remotion/google-fonts/Rubik";

const { fontFamily } = loadFont();

type Direction = "ltr" | "rtl";

interface Greeting<Code extends string = string> {
  code: Code;
  language: string;
  text: string;
  emoji: string;
  direction?: Direction;
}

const GREETINGS: Greeting[] = [
  { code: "en", language: "English", text: "Welcome", emoji: "👋" },
  { code: "ar", language: "العربية", text: "أهلاً وسهلاً", emoji: "🌙", direction: "rtl" },
  { code: "ja", language: "日本語", text: "ようこそ", emoji: "🌸" },
  { code: "he", language: "עברית", text: "ברוכים הבאים", emoji: "🕊️", direction: "rtl" },
  { code: "zh", language: "中文", text: "欢迎光临", emoji: "🏮" },
  { code: "pt", language: "Português", text: "Bem-vindos", emoji: "🌊" },
];

const EACH = 30;
const BACKGROUNDS = ["#0f4c5c", "#5f0f40", "#9a031e", "#1d3557", "#a3320b", "#2d6a4f", "#0f4c5c"];

/** Splits a text into what people see as characters, so that emoji and accents stay whole. */
function graphemes(text: string, locale: string): string[] {
  if (typeof Intl !== "undefined" && "Segmenter" in Intl) {
    return Array.from(new Intl.Segmenter(locale, { granularity: "grapheme" }).segment(text), ({ segment }) => segment);
  }
  return Array.from(text);
}

const Letters: React.FC<{ greeting: Greeting }> = ({ greeting }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const isJoined = greeting.code === "ar"; // Arabic letters join: cut apart they would change their shapes.
  const parts = useMemo(
    () => (isJoined ? [greeting.text] : graphemes(greeting.text, greeting.code)),
    [greeting, isJoined],
  );
  return (
    <div dir={greeting.direction ?? "ltr"} lang={greeting.code} style={{ fontSize: 230, fontWeight: 700, whiteSpace: "pre" }}>
      {parts.map((part, index) => {
        const pop = spring({ frame: frame - index * 1.5, fps, config: { damping: 13, stiffness: 180, mass: 0.6 } });
        return (
          <span
            key={index}
            style={{
              display: isJoined ? "block" : "inline-block",
              transform: `translateY(${(1 - pop) * 80}px) scale(${0.6 + pop * 0.4})`,
              opacity: Math.min(1, pop * 1.5),
            }}
          >
            {part}
          </span>
        );
      })}
    </div>
  );
};

const Card: React.FC<{ greeting: Greeting }> = ({ greeting }) => {
  const frame = useCurrentFrame();
  const out = interpolate(frame, [EACH - 6, EACH - 1], [1, 0], {
    extrapolateLeft: "clamp",
    extrapolateRight: "clamp",
    easing: Easing.in(Easing.quad),
  });
  return (
    <AbsoluteFill style={{ alignItems: "center", justifyContent: "center", opacity: out, gap: 8 }}>
      <div style={{ fontSize: 130, lineHeight: 1.2 }}>{greeting.emoji}</div>
      <Letters greeting={greeting} />
      <div style={{ fontSize: 50, opacity: 0.85 }}>{greeting.language}</div>
    </AbsoluteFill>
  );
};

const Ring: React.FC = () => {
  const frame = useCurrentFrame();
  const grow = interpolate(frame, [0, EACH], [0.2, 1.5], { easing: Easing.out(Easing.quad) });
  return (
    <AbsoluteFill style={{ alignItems: "center", justifyContent: "center" }}>
      <div
        style={{
          width: 1000,
          height: 1000,
          borderRadius: "50%",
          border: "6px solid rgba(255, 255, 255, 0.35)",
          transform: `scale(${grow})`,
          opacity: interpolate(frame, [0, EACH], [1, 0]),
        }}
      />
    </AbsoluteFill>
  );
};

export const duration = GREETINGS.length * EACH;

export default function MultilingualWelcome() {
  const frame = useCurrentFrame();
  const steps = BACKGROUNDS.map((_, index) => index * EACH);
  const background = interpolateColors(frame, steps, BACKGROUNDS);

  return (
    <AbsoluteFill style={{ backgroundColor: background, color: "#fff7ec", fontFamily }}>
      <Loop durationInFrames={EACH} times={GREETINGS.length}>
        <Ring />
      </Loop>
      {GREETINGS.map((greeting, index) => (
        <Fragment key={greeting.code}>
          <Sequence from={index * EACH} durationInFrames={EACH} name={greeting.language}>
            <Card greeting={greeting} />
          </Sequence>
        </Fragment>
      ))}
      <AbsoluteFill style={{ justifyContent: "flex-end", paddingBottom: 80 }}>
        <div style={{ display: "flex", justifyContent: "center", gap: 28 }}>
          {GREETINGS.map(({ code }, index) => {
            const active = Math.floor(frame / EACH) === index;
            return (
              <span
                key={code}
                style={{ fontSize: 34, fontWeight: 700, padding: "8px 22px", borderRadius: 30, background: active ? "#fff7ec" : "transparent", color: active ? "#1d1a16" : "#fff7ec" }}
              >
                {code.toUpperCase()}
              </span>
            );
          })}
        </div>
      </AbsoluteFill>
    </AbsoluteFill>
  );
}
