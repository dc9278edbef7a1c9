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
  const said = { ...content, ...props };
  const { title, left, right, left_items = [], right_items = [], palette, scale = 1 } = said;
  const stage = useStage(title || left, said);
  const { unit, margin, across, down, width, height, wide, rtl, enter, seconds } = stage;

  // Side by side, or one above the other: in a square whichever lets the words be larger.
  const top = heading(title, stage, { height: down * 0.18, most: unit * 7.5 * scale, gap: unit * 6 });
  const start = title ? margin.top + top.height : 0; // of the sheet of accent, which leaves the picture at its far end
  const [inner, foot] = [start + unit * 8, height - margin.bottom];
  const beside = { width: across / 2 - unit * 9, height: title ? foot - inner : down, top: title ? inner : margin.top };
  const half = (foot - (start || margin.top)) / 2 - unit * 6;
  const stacked = { width: across, height: half, top: foot - half, isStacked: true };
  const words = { names: [left, right], lists: [left_items, right_items], most: unit * 8.5 * scale, stage };
  const sides = wide ? [beside] : height > width * 1.2 ? [stacked] : [stacked, beside];
  const layouts = sides.map((side) => ({ side, sizes: sizesOf(words, side) }));
  const { side, sizes } = layouts.reduce((best, one) => (one.sizes.item.most > best.sizes.item.most ? one : best));

  const place = { position: "absolute", display: "flex", width: side.width, height: side.height };
  const first = { ...place, top: (side.isStacked ? start || margin.top : side.top) - margin.top, insetInlineStart: 0 };
  const second = { ...place, top: side.top - margin.top, insetInlineEnd: 0 };
  const opened = enter(6, 20) * 0.985 + 0.015 * (1 - Math.exp(-seconds / 3)); // goes on growing a little
  const sheet = side.isStacked
    ? { top: height - (height - side.top + unit * 6) * opened }
    : { top: start, [rtl ? "right" : "left"]: width - (width / 2) * opened };
  const round = unit * (start || side.isStacked ? 4 : 0);
  const [near, far] = [`${round}px`, side.isStacked ? `${round}px` : 0];
  const corners = { borderRadius: rtl ? `${far} ${near} 0 0` : `${near} ${far} 0 0` };
  const ground = { position: "absolute", width, height, backgroundColor: palette.accent, ...corners, ...sheet };
  const onTop = { justifyContent: "flex-start" };
  return (
    <Page palette={palette} stage={stage} light={[10, 100]} behind={<div style={ground} />} style={onTop}>
      <Heading of={top} stage={stage} style={{ textAlign: stage.flow.textAlign }} />
      <div style={first}>
        <Side name={left} items={left_items} sizes={sizes} at={8} color={palette.muted} stage={stage} />
      </div>
      <div style={second}>
        <Side name={right} items={right_items} sizes={sizes} at={16} color={palette.ink} stage={stage} isBetter />
      </div>
    </Page>
  );
}

/** Both sides are set in the same sizes. */
function sizesOf({ names, lists, most, stage: { unit, face } }, { width, height }) {
  const longest = Math.max(...lists.map((list) => list.length));
  const share = longest ? { height: height * 0.3, most } : { height: height * 0.8, most: most * 1.7 };
  const name = sized(names, { width, ...share, face });
  const title = Math.max(...names.map((text) => fit(text, name).height));
  const taken = longest ? title + unit * 5 : title;
  const row = Math.min((height - taken) / Math.max(1, longest), unit * 13);
  const item = sized(lists.flat(), { width: width - unit * 7, height: row * 0.8, leading: 1.18, most: most * 0.62 });
  return { name, taken, item, row, height: taken + row * longest };
}

/** A name with what is to be said of it, behind ticks or dashes. */
function Side({ name, items, sizes, at, color, stage, isBetter }) {
  const { unit, enter, flow } = stage;
  const mark = Math.min(unit * 4, sizes.row * 0.8, sizes.item.most * 1.1);
  const stroke = { fill: "none", stroke: color, strokeWidth: 3, strokeDasharray: 1 };
  const drawing = { width: mark, height: mark, marginInlineEnd: unit * 3, flexShrink: 0 };
  const head = { height: sizes.taken, textAlign: items.length ? "start" : flow.textAlign };
  return (
    <div style={{ alignSelf: "center", width: "100%", height: sizes.height, color }}>
      <div style={head}>
        <Lines of={fit(name, sizes.name)} stage={stage} at={at} tracking={-0.035} />
      </div>
      {items.map((text, index) => {
        const from = at + 5 + index * 4;
        const drawn = 1 - enter(from, 12);
        const weight = { fontWeight: isBetter ? 600 : 500 };
        return (
          <div key={index} style={{ display: "flex", alignItems: "center", height: sizes.row }}>
            <svg viewBox="0 0 24 24" style={drawing}>
              <path d={isBetter ? "M2 13l7 7L22 5" : "M4 12h16"} pathLength={1} strokeDashoffset={drawn} {...stroke} />
            </svg>
            <Lines of={fit(text, sizes.item)} stage={stage} at={from + 1} style={weight} />
          </div>
        );
      })}
    </div>
  );
}
