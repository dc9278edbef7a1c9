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

  // Side by side, or one above the other. The right side is a sheet of the accent that leaves the picture at its far end.
  const tall = !wide;
  const top = heading(title, stage, { height: down * 0.18, most: unit * 7.5 * scale, gap: unit * 6 });
  const start = top.height ? margin.y + top.height : 0;
  const gap = unit * (tall ? 6 : 16);
  const side = tall
    ? { width: across, height: (height - (start || margin.y) - margin.y - 2 * gap) / 2 }
    : { width: (across - gap) / 2 - (start ? unit * 2 : 0), height: start ? height - start - unit * 8 - margin.y : down };
  const opened = enter(6, 20) * 0.985 + 0.015 * (1 - Math.exp(-seconds / 3)); // goes on growing a little
  const sheet = tall ? { top: height - (side.height + margin.y + gap) * opened, left: 0 } : { top: start, [rtl ? "right" : "left"]: width - (width / 2) * opened };
  const corner = tall ? `${unit * 4}px ${unit * 4}px 0 0` : start ? (rtl ? `0 ${unit * 4}px 0 0` : `${unit * 4}px 0 0 0`) : 0;
  const colour = { position: "absolute", width, height, backgroundColor: palette.accent, borderRadius: corner };

  const words = { side, most: unit * 8.5 * scale, stage };
  const sizes = sizesOf([left, right], [left_items, right_items], words);
  const first = { position: "absolute", display: "flex", ...side, top: tall ? start || margin.y : start ? start + unit * 8 : margin.y };
  const second = { ...first, color: palette.ink, top: tall ? height - margin.y - side.height : first.top };
  const [near, far] = rtl ? ["right", "left"] : ["left", "right"];

  return (
    <AbsoluteFill>
      <Page palette={palette} stage={stage} light={[10, 100]} behind={<div style={{ ...colour, ...sheet }} />} style={{ justifyContent: "flex-start", textAlign: stage.flow.textAlign }}>
        <Heading of={top} stage={stage} />
        <div style={{ ...first, top: first.top - margin.y, [near]: 0 }}>
          <Side name={left} items={left_items} sizes={sizes} at={8} color={palette.muted} stage={stage} />
        </div>
        <div style={{ ...second, top: second.top - margin.y, [far]: 0 }}>
          <Side name={right} items={right_items} sizes={sizes} at={16} color={palette.ink} stage={stage} isBetter />
        </div>
      </Page>
    </AbsoluteFill>
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
  return { name: { ...name, most: title, calm: 1 }, taken, item: { ...item, most: size }, row };
}

function Side({ name, items, sizes: { name: box, taken, item, row }, at, color, stage, isBetter }) {
  const { unit, enter } = stage;
  const [title, alone] = [fit(name, box), items.length === 0];
  const mark = { width: unit * 7, flexShrink: 0 };
  const stroke = { fill: "none", stroke: color, strokeWidth: 3, strokeDasharray: 1 };
  return (
    <div style={{ alignSelf: "center", width: "100%" }}>
      <div style={{ height: alone ? "auto" : taken, color }}>
        <Lines of={title} stage={stage} at={at} tracking={-0.035} />
      </div>
      {items.map((text, index) => {
        const from = at + 5 + index * 4;
        return (
          <div key={index} style={{ display: "flex", alignItems: "center", height: row, color }}>
            <svg width={unit * 4} height={unit * 4} viewBox="0 0 24 24" style={{ ...mark, width: unit * 4, marginInlineEnd: unit * 3 }}>
              <path d={isBetter ? "M2 13l7 7L22 5" : "M4 12h16"} pathLength={1} strokeDashoffset={1 - enter(from, 12)} {...stroke} />
            </svg>
            <Lines of={fit(text, item)} stage={stage} at={from + 1} style={{ fontWeight: isBetter ? 600 : 500 }} />
          </div>
        );
      })}
    </div>
  );
}
