import { AbsoluteFill, Easing, interpolate, useCurrentFrame, useVideoConfig } from "scenewright";

// Everything this scene says and how it looks. The brain edits these lines, and so can you.
const content = {
  "template": "stats",
  "title": "A year of rides",
  "rows": [
    {"value": "4.2M", "label": "rides without a car"},
    {"value": "98 %", "label": "of bikes back on the road within a day"},
    {"value": "1,200", "label": "stations in nine cities"}
  ],
  "palette": {
    "background": "#07201a",
    "glow": "#0f5240",
    "text": "#f3faf5",
    "muted": "#a8cdbd",
    "accent": "#c9f26b",
    "ink": "#07201a"
  }
};

export const duration = 150; // frames

export default function Scene(props) {
  const { title, rows, palette, scale = 1, pace, motion, align, font } = { ...content, ...props };
  const stage = useStage(title || rows[0].label || rows[0].value, { pace, motion, align, font });
  const { unit, across, down, width, height, wide } = stage;

  // Side by side in a wide picture, below each other in any other; four stand two by two in a square.
  const top = heading(title, stage, { most: unit * 8.5 * scale });
  const columns = wide ? rows.length : height > width * 1.2 || rows.length < 4 ? 1 : 2;
  const beside = columns === 1 && rows.length > 1 && height < width * 1.2;
  const gap = unit * 6;
  const cell = {
    width: (across - gap * (columns - 1)) / columns,
    height: Math.min((down - top.height) / Math.ceil(rows.length / columns), unit * (beside ? 34 : 62)),
  };
  const share = beside ? 0.54 : 1; // of the width, for the figure
  const low = cell.height < unit * 26; // several below each other in a tall picture: the labels need what there is
  const figureHeight = cell.height * (beside || rows.length === 1 ? 0.54 : low ? 0.3 : 0.42);
  const room = { width: cell.width * share, height: figureHeight, face: stage.face };
  const most = unit * (rows.length > 1 ? 22 : 40) * scale;
  const size = figureSize(rows.map((row) => counted(row.value, 1)), { ...room, most });
  const rest = share < 1 ? cell.height - unit * 8 : cell.height - unit * (low ? 6.5 : 9) - size * 1.36;
  const box = { width: cell.width * (share < 1 ? 0.42 : 0.94), height: rest, leading: 1.24 };
  const labels = sized(rows.map((row) => row.label), { ...box, most: Math.min(unit * 4.8 * scale, size * 0.72) });
  const table = { display: "grid", gridTemplateColumns: `repeat(${columns}, ${cell.width}px)`, columnGap: gap };
  const order = { display: share < 1 ? "flex" : "block", justifyContent: "space-between", alignItems: "center" };
  const page = { justifyContent: title ? "space-between" : "center", textAlign: stage.flow.textAlign };

  return (
    <Page palette={palette} stage={stage} light={[90, 104]} style={page}>
      <Heading of={top} stage={stage} style={{ marginBottom: 0 }} />
      <div style={table}>
        {rows.map((row, index) => (
          <div key={index} style={{ height: wide ? "auto" : cell.height, minWidth: 0 }}>
            <Rule palette={palette} stage={stage} at={4 + index * 4} />
            <div style={order}>
              <Figure text={row.value} size={size} stage={stage} at={5 + index * 4} />
              <div style={{ width: labels.width, fontWeight: 500, color: palette.muted }}>
                <Lines of={fit(row.label, labels)} stage={stage} at={10 + index * 4} />
              </div>
            </div>
          </div>
        ))}
      </div>
    </Page>
  );
}

/** The number counts to its value and then stands. */
function Figure({ text, size, stage: { enter, pop, face }, at }) {
  const now = counted(text, enter(at, 34, Easing.bezier(0.2, 0.7, 0.2, 1)));
  const type = { fontFamily: face.family, fontWeight: face.weight, fontSize: size, letterSpacing: "-0.04em" };
  const origin = { transformOrigin: "0 100%", lineHeight: 1.3, marginTop: size * 0.06 };
  return (
    <div style={{ ...type, ...origin, ...pop(at, 12) }}>
      <span style={FIGURES}>{now}</span>
    </div>
  );
}

/** A hairline with a thicker part that goes on growing, as if the figure did. */
function Rule({ palette, stage: { unit, enter, seconds }, at }) {
  const drawn = enter(at, 22);
  const grown = 18 * drawn + 10 * (1 - Math.exp(-seconds / 5));
  const line = { width: `${100 * drawn}%`, height: unit * 0.18, backgroundColor: palette.text };
  const mark = { width: `${grown * drawn}%`, height: unit * 0.8, backgroundColor: palette.accent };
  return (
    <div style={{ height: unit * 4.4 }}>
      <div style={{ ...line, opacity: 0.26 }} />
      <div style={{ ...mark, marginTop: -unit * 0.18 }} />
    </div>
  );
}
