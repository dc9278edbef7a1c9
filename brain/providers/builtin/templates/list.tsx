import { AbsoluteFill, Easing, interpolate, useCurrentFrame, useVideoConfig } from "scenewright";

// Everything this scene says and how it looks. The brain edits these lines, and so can you.
const content = {
  "template": "list",
  "title": "Why teams switch",
  "items": ["Forecasts by the hour", "Alerts before it rains", "One calendar for everyone"],
  "marks": "numbers",
  "palette": {
    "background": "#f7f3ec",
    "glow": "#fbdcb9",
    "text": "#1a1612",
    "muted": "#5f574c",
    "accent": "#c23c0c",
    "ink": "#ffffff"
  }
};

export const duration = 150; // frames

export default function Scene(props) {
  const { title, items, marks = "numbers", palette, scale = 1, pace, motion, align, font } = { ...content, ...props };
  const stage = useStage(title || items.join(" "), { pace, motion, align, font });
  const { unit, across, down, wide } = stage;

  // The heading stands beside the rows in a wide picture and above them in any other.
  const beside = wide && Boolean(title);
  const [gap, share] = [unit * 6, beside ? 0.36 : 1];
  const space = { width: across * share, height: down * (beside ? 0.9 : 0.3) };
  const heading = fit(title, { ...space, most: unit * (beside ? 13 : 14) * scale, face: stage.face });
  const taken = title && !beside ? heading.lines.length * heading.size * 1.08 + gap : 0;
  const row = Math.min((down - taken) / items.length, unit * (title ? 25 : 30) * scale);
  const rows = { items, marks, row, width: beside ? across * 0.58 : across, most: unit * (title ? 7.4 : 11.5) * scale };
  const face = title ? undefined : stage.face; // without a heading the rows are it

  return (
    <Page palette={palette} stage={stage} light={[6, 98]}>
      <div style={{ display: "flex", flexDirection: beside ? "row" : "column", justifyContent: "space-between", gap }}>
        {title && <Lines of={heading} stage={stage} tracking={-0.035} />}
        <Rows {...rows} face={face} palette={palette} stage={stage} />
      </div>
    </Page>
  );
}

/** The rows, all in the size that suits the longest, between hairlines that draw themselves. */
function Rows({ items, marks, width, row, most, face, palette, stage }) {
  const indent = marks === "none" ? 0 : Math.min(Math.max(stage.unit * 10, most * 1.6), row);
  const box = { width: width - indent, height: row * 0.74, leading: 1.18, face };
  const size = Math.min(...items.map((item) => fit(item, { ...box, most }).size));
  const mark = { kind: marks, size, width: Math.min(indent, size * 1.9), color: palette.accent };
  const hairline = { height: Math.max(1, stage.unit * 0.17), backgroundColor: palette.text, opacity: 0.24 };
  return (
    <div style={{ width }}>
      {items.map((item, index) => {
        const text = fit(item, { ...box, most: size, calm: 1 });
        const at = 5 + index * Math.min(4, 24 / items.length);
        return (
          <div key={index}>
            <div style={{ ...hairline, width: `${100 * stage.enter(at, 22)}%` }} />
            <div style={{ height: row - hairline.height, display: "flex", alignItems: "center" }}>
              <Mark {...mark} number={index + 1} shown={stage.enter(at + 2)} />
              <Lines of={text} stage={stage} at={at + 3} tracking={-0.02} style={face ? {} : { fontWeight: 550 }} />
            </div>
          </div>
        );
      })}
    </div>
  );
}

/** 01, 02, 03, a tick that is drawn, or a dot. */
function Mark({ kind, number, size, width, color, shown }) {
  const digits = { fontSize: size * 0.72, fontWeight: 600, color, fontVariantNumeric: "tabular-nums" };
  const dot = { width: size * 0.32, height: size * 0.32, borderRadius: size, backgroundColor: color };
  return (
    <div style={{ ...digits, width, flexShrink: 0, opacity: shown }}>
      {kind === "numbers" && String(number).padStart(2, "0")}
      {kind === "dots" && <div style={{ ...dot, transform: `scale(${shown})` }} />}
      {kind === "checks" && (
        <svg width={size * 0.9} viewBox="0 0 24 24" fill="none" stroke={color} style={{ display: "block" }}>
          <path d="M2 13l7 7L22 5" strokeWidth={3.4} pathLength={1} strokeDasharray={1} strokeDashoffset={1 - shown} />
        </svg>
      )}
    </div>
  );
}
