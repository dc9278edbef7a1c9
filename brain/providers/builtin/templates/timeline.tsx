import { AbsoluteFill, Easing, interpolate, useCurrentFrame, useVideoConfig } from "scenewright";

// Everything this scene says and how it looks. The brain edits these lines, and so can you.
const content = {
  "template": "timeline",
  "title": "From a garage to orbit",
  "rows": [
    {"when": "2016", "what": "Three friends and a lathe"},
    {"when": "2018", "what": "First engine fires for nine seconds"},
    {"when": "2021", "what": "A launch pad in the dunes"},
    {"when": "2023", "what": "Orbit, at the fourth attempt"},
    {"when": "2026", "what": "A satellite every week"}
  ],
  "palette": {
    "background": "#0d0c0f",
    "glow": "#3a2130",
    "text": "#fbf9f7",
    "muted": "#b3abb0",
    "accent": "#ff7d4d",
    "ink": "#0d0c0f"
  }
};

export const duration = 180; // frames

export default function Scene(props) {
  const { title, rows, palette, scale = 1, pace, motion, align, font } = { ...content, ...props };
  const stage = useStage(title || rows[0].what || rows[0].when, { pace, motion, align, font });
  const { unit, across, down, wide } = stage;

  const top = heading(title, stage, { height: down * 0.2, most: unit * 8.5 * scale });
  const size = { width: across, height: down - top.height };
  const Moments = wide ? Across : Down;
  return (
    <Page palette={palette} stage={stage} light={[88, 8]} style={{ justifyContent: title ? "space-between" : "center" }}>
      <Heading of={top} stage={stage} style={{ marginBottom: 0, textAlign: stage.flow.textAlign }} />
      <Moments rows={rows} size={size} scale={scale} palette={palette} stage={stage} />
    </Page>
  );
}

const LINE = Easing.bezier(0.4, 0, 0.2, 1);
const startOf = (index, count) => 7 + (index * 34) / Math.max(count, 2);

/** From left to right; with more than three, every second moment stands above the line, so that each has more room. */
function Across({ rows, size, scale, palette, stage }) {
  const { unit, enter, margin, rtl } = stage;
  const count = rows.length;
  const swings = count > 3;
  const slot = size.width / (swings ? count + 0.6 : count);
  const box = { width: slot * (swings ? 1.6 : 1) - unit * 4, height: size.height * (swings ? 0.5 : 0.8) - unit * 7 };
  const sizes = sizesOf(rows, { ...box, most: unit * (count < 3 ? 10 : 7) * scale });
  const track = { position: "absolute", top: "50%", [rtl ? "right" : "left"]: -margin.x, height: unit * 0.3 };
  const middle = swings ? size.height / 2 : Math.min(size.height * 0.32, unit * 20);
  return (
    <div style={{ position: "relative", height: swings ? size.height : middle + Math.max(...rows.map((row) => sizes.heightOf(row))) + unit * 7 }}>
      <div style={{ ...track, top: middle, width: (size.width + 2 * margin.x) * enter(3, 50, LINE), backgroundColor: palette.text, opacity: 0.3 }} />
      {rows.map((row, index) => {
        const at = startOf(index, count);
        const above = swings && index % 2 === 0;
        const place = { position: "absolute", [rtl ? "right" : "left"]: slot * index, width: box.width };
        const beside = above ? { bottom: `calc(100% - ${middle - unit * 5}px)` } : { top: middle + unit * 5 };
        const stem = { position: "absolute", [rtl ? "right" : "left"]: slot * index + unit * 0.85, width: unit * 0.16 };
        const reach = unit * 5 * enter(at, 10);
        return (
          <div key={index}>
            <div style={{ ...stem, top: above ? middle - reach : middle, height: reach, backgroundColor: palette.accent }} />
            <Node place={{ top: middle + unit * 0.15, [rtl ? "right" : "left"]: slot * index + unit * 0.93 }} at={at} isLast={index === count - 1} palette={palette} stage={stage} />
            <div style={{ ...place, ...beside }}><Moment row={row} sizes={sizes} at={at + 3} palette={palette} stage={stage} /></div>
          </div>
        );
      })}
    </div>
  );
}

/** From top to bottom beside a line. */
function Down({ rows, size, scale, palette, stage }) {
  const { unit, enter, rtl } = stage;
  const slot = Math.min(size.height / rows.length, unit * 36);
  const sizes = sizesOf(rows, { width: size.width - unit * 8, height: slot - unit * 3, most: unit * (rows.length < 3 ? 10 : 7) * scale });
  const first = sizes.when * 0.58;
  const length = (slot * (rows.length - 1) + slot * 0.7) * enter(3, 50, LINE);
  const line = { position: "absolute", top: first, [rtl ? "right" : "left"]: unit * 1.15, width: unit * 0.3, height: length };
  return (
    <div style={{ position: "relative" }}>
      <div style={{ ...line, background: `linear-gradient(${palette.text} 80%, transparent)`, opacity: 0.3 }} />
      {rows.map((row, index) => {
        const at = startOf(index, rows.length);
        return (
          <div key={index} style={{ position: "relative", height: slot, paddingInlineStart: unit * 8 }}>
            <Node place={{ top: first, [rtl ? "right" : "left"]: unit * 1.3 }} at={at} isLast={index === rows.length - 1} palette={palette} stage={stage} />
            <Moment row={row} sizes={sizes} at={at + 3} palette={palette} stage={stage} />
          </div>
        );
      })}
    </div>
  );
}

/** One size for all dates and one for all that happens. */
function sizesOf(rows, { width, height, most }) {
  const dates = { width, height: height * 0.45, most, leading: 1.16, calm: 1 };
  const when = Math.min(...rows.map((row) => fit(row.when, dates).size));
  const left = height - Math.max(...rows.map((row) => fit(row.when, { ...dates, most: when }).height));
  const words = { width, height: left, leading: 1.24, calm: 1 };
  const what = Math.min(...rows.map((row) => fit(row.what, { ...words, most: most * 0.62 }).size));
  const [date, text] = [(row) => fit(row.when, { ...dates, most: when }), (row) => fit(row.what, { ...words, most: what })];
  return { when, date, text, heightOf: (row) => date(row).height + text(row).height };
}

function Moment({ row, sizes, at, palette, stage }) {
  return (
    <>
      <Lines of={sizes.date(row)} stage={stage} at={at} tracking={-0.025} style={{ fontWeight: 700 }} />
      <Lines of={sizes.text(row)} stage={stage} at={at + 3} style={{ fontWeight: 450, color: palette.muted }} />
    </>
  );
}

/** A ring on the line; the last one is filled and sends out a wave now and then. */
function Node({ place, at, isLast, palette, stage: { unit, spring, seconds, rtl } }) {
  const size = unit * 2.6;
  const wave = (seconds * 0.5) % 1;
  const colours = { backgroundColor: isLast ? palette.accent : palette.background, boxShadow: `inset 0 0 0 ${unit * 0.45}px ${palette.accent}` };
  const circle = { position: "absolute", width: size, height: size, borderRadius: size, ...place };
  const centred = `translate(${rtl ? 50 : -50}%, -50%)`;
  return (
    <>
      {isLast && <div style={{ ...circle, backgroundColor: palette.accent, opacity: 0.4 * (1 - wave) * spring(at), transform: `${centred} scale(${1 + wave * 1.8})` }} />}
      <div style={{ ...circle, ...colours, transform: `${centred} scale(${spring(at)})` }} />
    </>
  );
}
