import { AbsoluteFill, Easing, interpolate, useCurrentFrame, useVideoConfig } from "scenewright";

// Everything this scene says and how it looks. The brain edits these lines, and so can you.
const content = {
  "template": "chart",
  "title": "Customers by quarter",
  "points": [
    {"label": "Q1", "value": 12},
    {"label": "Q2", "value": 19},
    {"label": "Q3", "value": 31},
    {"label": "Q4", "value": 48}
  ],
  "suffix": "k",
  "palette": {
    "background": "#f4f7fd",
    "glow": "#cfdfff",
    "text": "#0e1836",
    "muted": "#475577",
    "accent": "#2452f0",
    "ink": "#ffffff"
  }
};

export const duration = 150; // frames

export default function Scene(props) {
  const { title, points, prefix = "", suffix = "", palette, scale = 1, pace, motion, align, font } = { ...content, ...props };
  const stage = useStage(title || points.map((point) => point.label).join(" "), { pace, motion, align, font });
  const { unit, across, down } = stage;

  const heading = fit(title, { width: across, height: down * 0.2, most: unit * 11 * scale, face: stage.face });
  const highest = Math.max(...points.map((point) => point.value));
  const decimals = Math.max(...points.map(({ value }) => Math.min(3, (String(value).split(".")[1] ?? "").length)));
  const bars = points.map(({ label, value }, index) => {
    const grown = stage.enter(6 + index * Math.min(4, 20 / points.length), 28);
    const now = prefix + written(value * grown, decimals) + suffix;
    const longest = prefix + written(value, decimals) + suffix;
    return { label, now, longest, grown, share: (value / (highest || 1)) * grown, best: value === highest };
  });

  // Columns, unless their labels would be too small to read: then rows.
  const slot = across / bars.length;
  const smallest = (texts, most) =>
    Math.min(...texts.map((text) => fit(text, { width: slot * 0.9, height: unit * 7.5, most, leading: 1.15 }).size));
  const labelSize = smallest(bars.map((bar) => bar.label), unit * 4.6 * scale);
  const valueSize = smallest(bars.map((bar) => bar.longest), unit * 7 * scale);
  const Bars = Math.min(labelSize, valueSize) < unit * 2.6 ? Rows : Columns;

  return (
    <Page palette={palette} stage={stage} light={[96, 2]} style={{ gap: unit * 5 }}>
      <Lines of={heading} stage={stage} tracking={-0.035} />
      <Bars bars={bars} sizes={[labelSize, valueSize]} slot={slot} palette={palette} unit={unit} across={across} down={down} />
    </Page>
  );
}

const upright = { fontWeight: 700, letterSpacing: "-0.03em", fontVariantNumeric: "tabular-nums", whiteSpace: "pre" };
const column = { display: "flex", flexDirection: "column" };

function Columns({ bars, sizes: [labelSize, valueSize], slot, palette, unit }) {
  return (
    <div style={{ flex: 1, display: "flex" }}>
      {bars.map(({ label, now, grown, share, best }, index) => {
        const value = { ...upright, fontSize: valueSize, lineHeight: 1.5, color: best ? palette.text : palette.muted };
        const height = `calc((100% - ${valueSize * 1.5}px) * ${share})`; // the value of the highest bar stays inside
        const colour = { backgroundColor: palette.accent, opacity: best ? 1 : 0.26 };
        const text = fit(label, { width: slot * 0.9, height: unit * 7.5, most: labelSize, leading: 1.15, calm: 1 });
        const below = { fontSize: text.size, lineHeight: text.leading, fontWeight: 500, color: palette.muted };
        return (
          <div key={index} style={{ ...column, width: slot, alignItems: "center" }}>
            <div style={{ ...column, flex: 1, width: Math.min(slot * 0.7, unit * 24), justifyContent: "flex-end" }}>
              <div dir="ltr" style={{ ...value, alignSelf: "center", opacity: grown }}>{now}</div>
              <div style={{ ...colour, height, borderRadius: `${unit}px ${unit}px 0 0` }} />
            </div>
            <div style={{ width: "100%", height: unit * 0.2, backgroundColor: palette.text, opacity: 0.4 * grown }} />
            <div style={{ ...below, height: unit * 7.5, paddingTop: unit * 2.2, textAlign: "center", opacity: grown }}>
              {text.lines.map((line, number) => <div key={number}>{line}</div>)}
            </div>
          </div>
        );
      })}
    </div>
  );
}

function Rows({ bars, palette, unit, across, down }) {
  const widest = Math.max(...bars.map(({ label, longest }) => ems(label) + ems(longest) + 2));
  const size = Math.min(unit * 4.6, (down * 0.26) / bars.length, across / widest);
  const bar = { height: size * 0.42, backgroundColor: palette.accent };
  return (
    <div style={{ ...column, flex: 1, justifyContent: "space-evenly" }}>
      {bars.map(({ label, now, grown, share, best }, index) => (
        <div key={index} style={{ ...column, gap: size * 0.35, fontSize: size, lineHeight: 1.15 }}>
          <div style={{ display: "flex", justifyContent: "space-between", opacity: grown }}>
            <span style={{ color: palette.muted, fontWeight: 500 }}>{label}</span>
            <span dir="ltr" style={{ ...upright, color: best ? palette.text : palette.muted }}>{now}</span>
          </div>
          <div style={{ ...bar, width: `${share * 100}%`, opacity: best ? 1 : 0.34 }} />
        </div>
      ))}
    </div>
  );
}
