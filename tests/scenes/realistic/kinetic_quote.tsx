import React, { createContext, useContext, useMemo } from "react";
import { AbsoluteFill, Easing, Sequence, interpolate, spring, useCurrentFrame, useVideoConfig } from "remotion";
import { fitText } from "@remotion/layout-utils";
import { loadFont as loadAnton } from "@remotion/google-fonts/Anton";
import { loadFont as loadSerif } from "@remotion/google-fonts/InstrumentSerif";

const { fontFamily: anton } = loadAnton();
const { fontFamily: serif } = loadSerif("italic");

type Movement = "rise" | "slide" | "stamp" | "unfold";

interface Line {
  text: string;
  movement: Movement;
  from: number;
}

interface Theme {
  paper: string;
  ink: string;
  accent: string;
}

const LINES: Line[] = [
  { text: "SIMPLICITY IS", movement: "rise", from: 0 },
  { text: "THE ULTIMATE", movement: "slide", from: 12 },
  { text: "SOPHISTICATION", movement: "stamp", from: 26 },
];

const ThemeContext = createContext<Theme>({ paper: "#fff", ink: "#000", accent: "#f00" });
const useTheme = () => useContext(ThemeContext);

const clamp = { extrapolateLeft: "clamp", extrapolateRight: "clamp" } as const;

function useMovement(movement: Movement): React.CSSProperties {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const progress = spring({ frame, fps, config: { damping: 15, stiffness: 140, mass: 0.7 } });
  switch (movement) {
    case "rise":
      return { transform: `translateY(${(1 - progress) * 110}%)` };
    case "slide":
      return { transform: `translateX(${(1 - progress) * -105}%)` };
    case "stamp":
      return {
        transform: `scale(${interpolate(progress, [0, 1], [1.8, 1])})`,
        opacity: interpolate(frame, [0, 4], [0, 1], clamp),
      };
    case "unfold":
      return { transform: `scaleY(${progress})`, transformOrigin: "top" };
  }
}

const Moving: React.FC<React.PropsWithChildren<{ movement: Movement; fontSize: number; color: string }>> = (props) => {
  const style = useMovement(props.movement);
  return (
    <div style={{ overflow: props.movement === "stamp" ? "visible" : "hidden", lineHeight: 1.12, whiteSpace: "nowrap" }}>
      <div style={{ fontSize: props.fontSize, color: props.color, transformOrigin: "left center", ...style }}>
        {props.children}
      </div>
    </div>
  );
};

const QuoteLine: React.FC<{ line: Line; maxWidth: number }> = ({ line, maxWidth }) => {
  const theme = useTheme();
  const fitted = useMemo(
    () => fitText({ text: line.text, withinWidth: maxWidth, fontFamily: anton, fontWeight: 400 }),
    [line.text, maxWidth],
  );
  const fontSize = Math.min(fitted.fontSize, 228);
  return (
    <Sequence from={line.from} layout="none">
      <Moving movement={line.movement} fontSize={fontSize} color={line.movement === "stamp" ? theme.accent : theme.ink}>
        {line.text}
      </Moving>
    </Sequence>
  );
};

const Author: React.FC<{ name: string }> = ({ name }) => {
  const frame = useCurrentFrame();
  const theme = useTheme();
  const width = interpolate(frame, [0, 18], [0, 180], { ...clamp, easing: Easing.out(Easing.quad) });
  const letters = name.split("");
  return (
    <div style={{ display: "flex", alignItems: "center", gap: 32, fontFamily: serif, fontStyle: "italic", fontSize: 72 }}>
      <div style={{ width, height: 4, backgroundColor: theme.ink }} />
      <div style={{ color: theme.ink, whiteSpace: "pre" }}>
        {letters.map((letter, index) => (
          <span key={index} style={{ opacity: interpolate(frame, [8 + index, 14 + index], [0, 1], clamp) }}>
            {letter}
          </span>
        ))}
      </div>
    </div>
  );
};

export const duration = 4 * 30 + 15;

const KineticQuote: React.FC<{ author?: string }> = ({ author = "Leonardo da Vinci" }) => {
  const frame = useCurrentFrame();
  const { width, durationInFrames } = useVideoConfig();
  const theme = useMemo<Theme>(() => ({ paper: "#f4d35e", ink: "#14213d", accent: "#c1121f" }), []);
  const zoom = interpolate(frame, [0, durationInFrames], [1, 1.04]);
  const wipe = interpolate(frame, [0, 14], [100, 0], { ...clamp, easing: Easing.inOut(Easing.cubic) });

  return (
    <ThemeContext.Provider value={theme}>
      <AbsoluteFill style={{ backgroundColor: theme.ink }}>
        <AbsoluteFill
          style={{
            backgroundColor: theme.paper,
            clipPath: `polygon(0 0, ${100 - wipe}% 0, ${Math.max(0, 100 - wipe * 1.3)}% 100%, 0 100%)`,
          }}
        >
          <AbsoluteFill
            style={{
              fontFamily: anton,
              padding: "0 150px",
              justifyContent: "center",
              alignItems: "flex-start",
              transform: `scale(${zoom})`,
            }}
          >
            {LINES.map((line) => (
              <QuoteLine key={line.text} line={line} maxWidth={width - 320} />
            ))}
            <div style={{ height: 110, marginTop: 36 }}>
              <Sequence from={46} layout="none" name="Author">
                <Author name={author} />
              </Sequence>
            </div>
          </AbsoluteFill>
        </AbsoluteFill>
      </AbsoluteFill>
    </ThemeContext.Provider>
  );
};

export default KineticQuote;
