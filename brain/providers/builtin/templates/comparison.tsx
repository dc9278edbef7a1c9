import { AbsoluteFill, Easing, interpolate, useCurrentFrame, useVideoConfig } from "scenewright";

// Everything this scene says and how it looks. The brain edits these lines, and so can you.
const content = {
  "template": "comparison",
  "left": "By hand",
  "right": "With Ledgerly",
  "left_items": ["Three days a month", "Receipts in a shoebox", "Surprises in April"],
  "right_items": ["Twenty minutes a month", "Receipts by photo", "Taxes known every day"],
  "palette": {
    "background": "#f7f3ec",
    "glow": "#fbdcb9",
    "text": "#1a1612",
    "muted": "#5f574c",
    "accent": "#c23c0c",
    "ink": "#ffffff"
  }
};

export const duration = 180; // frames

export default function Scene(props) {
  const { title, left, right, left_items = [], right_items = [], palette, scale = 1, pace, motion, align, font } = {
    ...content,
    ...props,
  };
  const stage = useStage(title || left, { pace, motion, align, font });
  const { unit, margin, across, down, width, height, wide, rtl, enter, seconds } = stage;

  // Side by side, or one above the other: in a square whichever lets the words be larger.
  const top = heading(title, stage, { height: down * 0.18, most: unit * 7.5 * scale, gap: unit * 6 });
  const start = title ? margin.y + top.height : 0; // of the sheet of accent, which leaves the picture at its far end
  const [inner, foot] = [start + unit * 8, height - margin.y];
  const beside = { width: across / 2 - unit * 9, height: title ? foot - inner : down, top: title ? inner : margin.y };
  const half = (foot - (start || margin.y)) / 2 - unit * 6;
  const stacked = { width: across, height: half, top: foot - half, isStacked: true };
  const layouts = (wide ? [beside] : height > width * 1.2 ? [stacked] : [stacked, beside]).map((side) => {
    return { side, sizes: sizesOf([left, right], [left_items, right_items], { side, most: unit * 8.5 * scale, stage }) };
  });
  const { side, sizes } = layouts.reduce((best, layout) => (layout.sizes.item.most > best.sizes.item.most ? layout : best));

  const [near, far] = rtl ? ["right", "left"] : ["left", "right"];
  const opened = enter(6, 20) * 0.985 + 0.015 * (1 - Math.exp(-seconds / 3)); // goes on growing a little
  const sheet = side.isStacked
    ? { top: height - (height - side.top + unit * 6) * opened, left: 0 }
    : { top: start, [near]: width - (width / 2) * opened };
  const round = unit * (start || side.isStacked ? 4 : 0);
  const corners = { borderTopLeftRadius: !rtl || side.isStacked ? round : 0, borderTopRightRadius: rtl || side.isStacked ? round : 0 };
  const ground = <div style={{ position: "absolute", width, height, backgroundColor: palette.accent, ...corners, ...sheet }} />;
  const place = { position: "absolute", display: "flex", width: side.width, height: side.height };
  const first = { ...place, top: (side.isStacked ? start || margin.y : side.top) - margin.y, [near]: 0 };
  return (
    <Page palette={palette} stage={stage} light={[10, 100]} behind={ground} style={{ justifyContent: "flex-start" }}>
      <Heading of={top} stage={stage} style={{ textAlign: stage.flow.textAlign }} />
      <div style={first}>
        <Side name={left} items={left_items} sizes={sizes} at={8} color={palette.muted} stage={stage} />
      </div>
      <div style={{ ...place, top: side.top - margin.y, [far]: 0 }}>
        <Side name={right} items={right_items} sizes={sizes} at={16} color={palette.ink} stage={stage} isBetter />
      </div>
    </Page>
  );
}

/** Both sides are set in the same sizes. */
function sizesOf(names, lists, { side, most, stage }) {
  const longest = Math.max(...lists.map((list) => list.length));
  const name = { width: side.width, height: side.height * (longest ? 0.3 : 0.8), most: longest ? most : most * 1.7, face: stage.face };
  const title = Math.min(...names.map((text) => fit(text, name).size));
  const taken = Math.max(...names.map((text) => fit(text, { ...name, most: title, calm: 1 }).height)) + stage.unit * 5;
  const row = Math.min((side.height - taken) / Math.max(1, longest), stage.unit * 13);
  const item = { width: side.width - stage.unit * 7, height: row * 0.8, leading: 1.18, calm: 1 };
  const size = Math.min(...lists.flat().map((text) => fit(text, { ...item, most: most * 0.62 }).size));
  return { name: { ...name, most: title, calm: 1 }, taken, height: longest ? taken + row * longest : taken - stage.unit * 5, item: { ...item, most: size }, row };
}

function Side({ name, items, sizes: { name: box, taken, height, item, row }, at, color, stage, isBetter }) {
  const { unit, enter } = stage;
  const [title, alone] = [fit(name, box), items.length === 0];
  const mark = Math.min(unit * 4, row * 0.8, item.most * 1.1);
  const stroke = { fill: "none", stroke: color, strokeWidth: 3, strokeDasharray: 1 };
  return (
    <div style={{ alignSelf: "center", width: "100%", height }}>
      <div style={{ height: alone ? "auto" : taken, textAlign: alone ? stage.flow.textAlign : "start", color }}>
        <Lines of={title} stage={stage} at={at} tracking={-0.035} />
      </div>
      {items.map((text, index) => {
        const from = at + 5 + index * 4;
        return (
          <div key={index} style={{ display: "flex", alignItems: "center", height: row, color }}>
            <svg width={mark} height={mark} viewBox="0 0 24 24" style={{ marginInlineEnd: unit * 3, flexShrink: 0 }}>
              <path d={isBetter ? "M2 13l7 7L22 5" : "M4 12h16"} pathLength={1} strokeDashoffset={1 - enter(from, 12)} {...stroke} />
            </svg>
            <Lines of={fit(text, item)} stage={stage} at={from + 1} style={{ fontWeight: isBetter ? 600 : 500 }} />
          </div>
        );
      })}
    </div>
  );
}
