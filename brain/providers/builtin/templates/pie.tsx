import { AbsoluteFill, Easing, interpolate, useCurrentFrame, useVideoConfig } from "scenewright";

// Everything this scene says and how it looks. The brain edits these lines, and so can you.
const content = {
  "template": "pie",
  "title": "Where the power came from",
  "points": [
    {"label": "Wind", "value": 46},
    {"label": "Sun", "value": 27},
    {"label": "Water", "value": 18},
    {"label": "Gas", "value": 9}
  ],
  "suffix": "%",
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
  const { unit, across, down, wide, enter } = stage;
  const parts = partsOf(points, palette);
  const decimals = decimalsOf(points.map((point) => point.value));
  const figure = (value) => prefix + written(value, decimals) + suffix;

  // The ring stands beside the rows, in a tall picture above them; the heading only beside it where that is wide.
  const beside = stage.height < stage.width * 1.2;
  const gap = unit * (wide ? 12 : 6);
  const top = heading(title, stage, { width: wide ? across * 0.46 : across, height: down * (wide ? 0.34 : 0.22), most: unit * 8 * scale });
  const ring = Math.min(wide ? down : (down - top.height) * (beside ? 1 : 0.52), across * (beside ? 0.47 : 0.86));
  const width = beside ? across - ring - gap : across;
  const space = down - top.height - (beside ? 0 : ring + gap);
  const rows = { parts, figure, width, row: Math.min(space / parts.length, unit * 12), most: unit * 5.4 * scale };
  const closed = enter(4, 44, Easing.bezier(0.45, 0, 0.15, 1));
  const head = <Heading of={top} stage={stage} style={{ textAlign: stage.flow.textAlign }} />;

  return (
    <Page palette={palette} stage={stage} light={[8, 4]}>
      {!wide && head}
      <div style={{ display: "flex", flexDirection: beside ? "row" : "column", alignItems: "center", gap }}>
        <Ring parts={parts} size={ring} closed={closed} palette={palette} stage={stage} />
        <div style={{ width }}>
          {wide && head}
          <Rows {...rows} closed={closed} palette={palette} stage={stage} />
        </div>
      </div>
    </Page>
  );
}

/** The parts with their shares, where they begin, and their colours: the largest wears the accent. */
function partsOf(points, palette) {
  const total = points.reduce((sum, point) => sum + point.value, 0);
  const ranked = [...points].sort((one, other) => other.value - one.value);
  let begins = 0;
  return points.map((point) => {
    const share = total ? point.value / total : 1 / points.length;
    const rank = ranked.indexOf(point);
    const color = rank ? `color-mix(in oklab, ${palette.accent} ${[0, 56, 40, 29, 21, 15][rank]}%, ${palette.background})` : palette.accent;
    begins += share;
    return { ...point, share, color, isLargest: rank === 0, percent: total ? share * 100 : 0, begins: begins - share };
  });
}

/** The ring closes clockwise and goes on turning a little; in it stands the share of the largest part. */
function Ring({ parts, size, closed, palette, stage: { unit, seconds, face, pop, rtl } }) {
  const largest = parts.find((part) => part.isLargest);
  const share = `${written(largest.percent * closed)} %`;
  const circle = { cx: 50, cy: 50, r: 39, fill: "none", strokeWidth: 17, pathLength: 1 };
  const gap = parts.length > 1 ? 0.005 : 0;
  const turn = `rotate(${-90 + 3 * (1 - Math.exp(-seconds / 4))} 50 50)`;
  const type = { ...FIGURES, fontFamily: face.family, fontWeight: face.weight, letterSpacing: "-0.04em", lineHeight: 1 };
  const middle = { position: "absolute", inset: 0, display: "flex", alignItems: "center", justifyContent: "center" };
  return (
    <div style={{ position: "relative", width: size, height: size, flexShrink: 0 }}>
      <svg viewBox="0 0 100 100" width={size} height={size} style={{ display: "block", transform: `scaleX(${rtl ? -1 : 1})` }}>
        <circle {...circle} stroke={palette.text} opacity={0.07} />
        {parts.map((part, index) => {
          const length = Math.max(0, Math.min(part.share, closed - part.begins) - gap);
          const dashes = { strokeDasharray: `${length} ${1 - length}`, strokeDashoffset: -part.begins - gap / 2 };
          return length > 0 && <circle key={index} {...circle} {...dashes} stroke={part.color} transform={turn} />;
        })}
      </svg>
      <div style={{ ...middle, ...pop(6), ...type, fontSize: size * 0.17 }}>{share}</div>
    </div>
  );
}

/** A row for each part, which arrives when the ring comes to it: its colour, its name, its value. */
function Rows({ parts, figure, width, row, most, closed, palette, stage: { unit, rtl } }) {
  const figures = parts.map((part) => figure(part.value));
  const digits = figureSize(figures, { width: width * 0.48, height: row * 0.8, most });
  const mark = Math.min(row * 0.5, unit * 2.6);
  const indent = mark + unit * 2.4;
  const values = Math.max(...figures.map((text) => ems(text.replace(/\d/g, "0")))) * digits;
  const box = { width: width - indent - values - unit * 3, height: row * 0.84, leading: 1.15, calm: 1 };
  const size = Math.min(...parts.map((part) => fit(part.label, { ...box, most }).size));
  const line = `inset 0 ${unit * 0.16}px color-mix(in oklab, ${palette.text} 16%, transparent)`;
  return (
    <div style={{ width }}>
      {parts.map((part, index) => {
        const shown = Math.max(0, Math.min(1, (closed - part.begins) / Math.min(0.1, part.share || 0.1)));
        const look = { height: row, boxShadow: line, opacity: shown, fontWeight: part.isLargest ? 700 : 500 };
        const place = { display: "flex", alignItems: "center", transform: `translateX(${(1 - shown) * unit * (rtl ? -3 : 3)}px)` };
        const text = fit(part.label, { ...box, most: size });
        return (
          <div key={index} style={{ ...look, ...place, color: part.isLargest ? palette.text : palette.muted }}>
            <div style={{ width: mark, height: mark, borderRadius: mark, backgroundColor: part.color, flexShrink: 0 }} />
            <div style={{ flex: 1, marginInlineStart: unit * 2.4, fontSize: text.size, lineHeight: text.leading }}>
              {text.lines.map((line, number) => <div key={number} style={{ whiteSpace: "pre" }}>{line}</div>)}
            </div>
            <div style={{ ...FIGURES, fontSize: digits, letterSpacing: "-0.02em" }}>{figures[index]}</div>
          </div>
        );
      })}
    </div>
  );
}
