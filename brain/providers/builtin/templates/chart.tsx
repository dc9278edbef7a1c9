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
  const { title, points, prefix = "", suffix = "", palette, scale = 1, pace = 1 } = { ...content, ...props };
  const stage = useStage(title || points.map((point) => point.label).join(" "), pace);
  const { unit, across, down, enter } = stage;

  const heading = fit(title, { width: across, height: down * 0.2, most: unit * 9 * scale });
  const most = Math.max(...points.map((point) => point.value)) || 1;
  const decimals = Math.max(...points.map(({ value }) => Math.min(3, (String(value).split(".")[1] ?? "").length)));
  const written = (value) => prefix + value.toFixed(decimals).replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ",") + suffix;

  const slot = across / points.length;
  const inSlot = (text, largest, calm = 0.8) => fit(text, { width: slot * 0.9, height: unit * 8, most: largest, leading: 1.15, calm });
  const valueSize = Math.min(...points.map((point) => inSlot(written(point.value), unit * 5.6 * scale).size));
  const labelSize = Math.min(...points.map((point) => inSlot(point.label, unit * 4 * scale).size));

  return (
    <Page palette={palette} stage={stage} light={[96, 2]} style={{ gap: unit * 5 }}>
      <Lines of={heading} stage={stage} tracking={-0.035} style={{ fontWeight: 750 }} />
      <div style={{ flex: 1, display: "flex" }}>
        {points.map((point, index) => {
          const at = 6 + index * Math.min(4, 20 / points.length);
          const grown = enter(at, 28);
          const label = inSlot(point.label, labelSize, 1);
          const highest = point.value === most;
          return (
            <div key={index} style={{ width: slot, display: "flex", flexDirection: "column", alignItems: "center" }}>
              <div style={{ flex: 1, width: Math.min(slot * 0.7, unit * 24), display: "flex", flexDirection: "column", justifyContent: "flex-end" }}>
                <Value size={valueSize} color={highest ? palette.text : palette.muted} shown={enter(at, 10)}>
                  {written(point.value * grown)}
                </Value>
                <Bar share={(point.value / most) * grown} below={valueSize * 1.5} color={palette.accent} strong={highest} round={unit} />
              </div>
              <div style={{ width: "100%", height: unit * 0.2, backgroundColor: palette.text, opacity: 0.4 * enter(index * 2, 16) }} />
              <div style={{ height: unit * 10, paddingTop: unit * 2.2, boxSizing: "border-box" }}>
                <Lines of={label} stage={stage} at={at} style={{ textAlign: "center", fontWeight: 500, color: palette.muted }} />
              </div>
            </div>
          );
        })}
      </div>
    </Page>
  );
}

function Value({ size, color, shown, children }) {
  const type = { fontSize: size, lineHeight: 1.5, fontWeight: 700, letterSpacing: "-0.03em", fontVariantNumeric: "tabular-nums" };
  return <div dir="ltr" style={{ ...type, color, opacity: shown, alignSelf: "center", whiteSpace: "pre" }}>{children}</div>;
}

/** As high as its share of what the highest bar, with its value `below` the top, may take. */
function Bar({ share, below, color, strong, round }) {
  const height = `calc((100% - ${below}px) * ${share})`;
  return <div style={{ height, backgroundColor: color, opacity: strong ? 1 : 0.26, borderRadius: `${round}px ${round}px 0 0` }} />;
}
