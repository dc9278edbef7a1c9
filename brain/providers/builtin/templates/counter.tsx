import { AbsoluteFill, Easing, interpolate, useCurrentFrame, useVideoConfig } from "scenewright";

// Everything this scene says and how it looks. The brain edits these lines, and so can you.
const content = {
  "template": "counter",
  "value": 98.6,
  "suffix": "%",
  "label": "of our forecasts were right",
  "palette": {
    "background": "#07201a",
    "glow": "#0f5240",
    "text": "#f3faf5",
    "muted": "#a8cdbd",
    "accent": "#c9f26b",
    "ink": "#07201a"
  }
};

export const duration = 120; // frames

export default function Scene(props) {
  const { value, start = 0, prefix, suffix, label, title, palette, scale = 1, pace, motion, align, font } = { ...content, ...props };
  const stage = useStage(label || title, { pace, motion, align, font });
  const { unit, across, down, enter } = stage;

  const decimals = Math.min(4, (String(value).split(".")[1] ?? "").length);
  const counted = enter(3, 46, Easing.bezier(0.2, 0.7, 0.2, 1));
  const now = written(start + (value - start) * counted, decimals);
  const longest = [written(start, decimals), written(value, decimals)].sort((a, b) => a.length - b.length)[1];
  const figure = [prefix, longest.replace(/\d/g, "0"), suffix].join("");

  const above = fit(title, { width: across, height: down * 0.14, most: unit * 5 * scale, leading: 1.2 });
  const size = Math.min(unit * 52 * scale, down * 0.47, across / ems(figure.replace(/\s/g, "0")));
  const below = fit(label, { width: across * 0.94, height: down * 0.24, most: unit * 7.6 * scale, leading: 1.2 });

  return (
    <Page palette={palette} stage={stage} light={[16, 6]}>
      <Lines of={above} stage={stage} tracking={-0.01} style={{ color: palette.muted }} />
      <Figure parts={[prefix, now, suffix]} longest={longest} size={size} palette={palette} shown={enter(0, 10)} />
      <Ruler palette={palette} stage={stage} filled={counted} />
      <Lines of={below} stage={stage} at={9} tracking={-0.015} style={{ fontWeight: 500 }} />
    </Page>
  );
}

/** The number, in figures of equal width and in a box as wide as its longest state, so that nothing trembles. */
function Figure({ parts: [prefix, now, suffix], longest, size, palette, shown }) {
  const type = { fontSize: size, fontWeight: 750, lineHeight: 1.14, letterSpacing: "-0.045em", marginLeft: "-0.04em" };
  const row = { display: "flex", alignSelf: "flex-start", whiteSpace: "pre", fontVariantNumeric: "tabular-nums" };
  return (
    <div dir="ltr" style={{ ...type, ...row, opacity: shown }}>
      <span style={{ color: palette.accent }}>{prefix}</span>
      <span style={{ display: "grid", justifyItems: "end" }}>
        <span style={{ gridArea: "1 / 1", visibility: "hidden" }}>{longest}</span>
        <span style={{ gridArea: "1 / 1" }}>{now}</span>
      </span>
      <span style={{ color: palette.accent }}>{suffix}</span>
    </div>
  );
}

/** Fine ticks across the page that light up while the number counts. */
function Ruler({ palette, stage: { unit, enter }, filled }) {
  const row = { display: "flex", justifyContent: "space-between", margin: `${unit * 3}px 0 ${unit * 4.4}px` };
  return (
    <div style={{ ...row, height: unit * 3.2 }}>
      {Array.from({ length: 61 }, (_, tick) => {
        const lit = filled > 0 && tick / 60 <= filled;
        const height = `${(tick % 10 === 0 ? 100 : 56) * enter(tick * 0.15, 14)}%`;
        const colour = lit ? { backgroundColor: palette.accent } : { backgroundColor: palette.text, opacity: 0.24 };
        return <div key={tick} style={{ width: unit * 0.22, height, ...colour }} />;
      })}
    </div>
  );
}
