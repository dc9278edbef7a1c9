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
  const spread = { justifyContent: title ? "space-between" : "center" };
  return (
    <Page palette={palette} stage={stage} light={[88, 8]} style={spread}>
      <Heading of={top} stage={stage} style={{ marginBottom: 0, textAlign: stage.flow.textAlign }} />
      <Moments rows={rows} titled={Boolean(title)} size={size} scale={scale} palette={palette} stage={stage} />
    </Page>
  );
}

const startOf = (index, count) => 7 + (index * 34) / Math.max(count, 2);
const drawn = ({ enter }) => enter(3, 50, Easing.bezier(0.4, 0, 0.2, 1));

/** From left to right; of more than three every second one stands above the line, where it has more room. */
function Across({ rows, titled, size, scale, palette, stage }) {
  const { unit, enter, margin } = stage;
  const count = rows.length;
  const swings = count > 3;
  const slot = size.width / (swings ? count + 0.6 : count);
  const width = slot * (swings ? 1.6 : 1) - unit * 4;
  const texts = sizesOf(rows, { width, height: size.height * (swings ? 0.5 : 0.8) - unit * 7, count, scale, stage });
  const middle = swings ? size.height / 2 : size.height * 0.14;
  const tallest = middle + Math.max(...rows.map(texts.heightOf)) + unit * 7;
  const whole = Math.max(tallest, size.height * (swings ? 1 : titled ? 0.72 : 0));
  const track = { position: "absolute", insetInlineStart: -margin.x, top: middle, height: unit * 0.3, opacity: 0.3 };
  const line = { ...track, width: (size.width + 2 * margin.x) * drawn(stage), backgroundColor: palette.text };
  return (
    <div style={{ position: "relative", height: whole }}>
      <div style={line} />
      {rows.map((row, index) => {
        const at = startOf(index, count);
        const above = swings && index % 2 === 0;
        const reach = unit * 5 * enter(at, 10);
        const stem = { position: "absolute", insetInlineStart: slot * index + unit * 0.85, width: unit * 0.16 };
        const rise = { ...stem, top: above ? middle - reach : middle, height: reach, backgroundColor: palette.accent };
        const beside = above ? { bottom: whole - middle + unit * 5 } : { top: middle + unit * 5 };
        const text = { position: "absolute", insetInlineStart: slot * index, width, ...beside };
        const place = { top: middle + unit * 0.15, insetInlineStart: slot * index + unit * 0.93 };
        return (
          <div key={index}>
            <div style={rise} />
            <Node place={place} at={at} isLast={index === count - 1} palette={palette} stage={stage} />
            <div style={text}>
              <Moment row={row} texts={texts} at={at + 3} palette={palette} stage={stage} />
            </div>
          </div>
        );
      })}
    </div>
  );
}

/** From top to bottom beside a line. */
function Down({ rows, size, scale, palette, stage }) {
  const { unit } = stage;
  const count = rows.length;
  const height = Math.min(size.height / count, unit * 36);
  const texts = sizesOf(rows, { width: size.width - unit * 8, height: height - unit * 3, count, scale, stage });
  const top = texts.when.most * 0.58; // the middle of the first date
  const track = { position: "absolute", top, insetInlineStart: unit * 1.15, width: unit * 0.3, opacity: 0.3 };
  const colour = `linear-gradient(${palette.text} 80%, transparent)`;
  return (
    <div style={{ position: "relative" }}>
      <div style={{ ...track, height: height * (count - 0.3) * drawn(stage), background: colour }} />
      {rows.map((row, index) => {
        const at = startOf(index, count);
        const place = { top, insetInlineStart: unit * 1.3 };
        return (
          <div key={index} style={{ position: "relative", height, paddingInlineStart: unit * 8 }}>
            <Node place={place} at={at} isLast={index === count - 1} palette={palette} stage={stage} />
            <Moment row={row} texts={texts} at={at + 3} palette={palette} stage={stage} />
          </div>
        );
      })}
    </div>
  );
}

/** One size for all dates, and one for all that happens. */
function sizesOf(rows, { width, height, count, scale, stage }) {
  const most = stage.unit * (count < 4 ? 10 : count < 5 ? 8.4 : 7) * scale;
  const when = sized(rows.map((row) => row.when), { width, height: height * 0.45, most, leading: 1.16, face: stage.face });
  const left = height - Math.max(...rows.map((row) => fit(row.when, when).height));
  const what = sized(rows.map((row) => row.what), { width, height: left, most: most * 0.6, leading: 1.24 });
  return { when, what, heightOf: (row) => fit(row.when, when).height + fit(row.what, what).height };
}

function Moment({ row, texts, at, palette, stage }) {
  const quiet = { fontWeight: 450, color: palette.muted };
  return (
    <>
      <Lines of={fit(row.when, texts.when)} stage={stage} at={at} tracking={-0.025} />
      <Lines of={fit(row.what, texts.what)} stage={stage} at={at + 3} style={quiet} />
    </>
  );
}

/** A ring on the line; the last one is filled and sends out waves. */
function Node({ place, at, isLast, palette, stage: { unit, spring, seconds, rtl } }) {
  const size = unit * 2.6;
  const wave = (seconds * 0.5) % 1;
  const round = { position: "absolute", width: size, height: size, borderRadius: size, ...place };
  const filled = { backgroundColor: isLast ? palette.accent : palette.background };
  const edge = `inset 0 0 0 ${unit * 0.45}px ${palette.accent}`;
  const grown = (scale) => ({ transform: `translate(${rtl ? 50 : -50}%, -50%) scale(${scale})` });
  const echo = { ...round, backgroundColor: palette.accent, opacity: 0.4 * (1 - wave) * spring(at) };
  return (
    <>
      {isLast && <div style={{ ...echo, ...grown(1 + wave * 1.8) }} />}
      <div style={{ ...round, ...filled, boxShadow: edge, ...grown(spring(at)) }} />
    </>
  );
}
