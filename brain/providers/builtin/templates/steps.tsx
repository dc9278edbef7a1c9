import { AbsoluteFill, Easing, interpolate, useCurrentFrame, useVideoConfig } from "scenewright";

// Everything this scene says and how it looks. The brain edits these lines, and so can you.
const content = {
  "template": "steps",
  "title": "Sourdough in four days",
  "items": ["Feed the starter", "Fold the dough every half hour", "Let it rest overnight", "Bake it hot, with steam"],
  "palette": {
    "background": "#33110b",
    "glow": "#86301a",
    "text": "#fff6ee",
    "muted": "#e6c3b2",
    "accent": "#ffb44f",
    "ink": "#33110b"
  }
};

export const duration = 180; // frames

export default function Scene(props) {
  const { title, items, palette, scale = 1, pace, motion, align, font } = { ...content, ...props };
  const stage = useStage(title || items.join(" "), { pace, motion, align, font });
  const { unit, across, down, wide, flow } = stage;

  const top = heading(title, stage, { most: unit * 9 * scale });
  const room = { width: across, height: down - top.height, most: unit * (items.length < 3 ? 8 : items.length < 4 ? 7 : 5.5) * scale };
  const Steps = wide ? Columns : Rows;
  const spread = { justifyContent: title ? "space-between" : "center" };
  return (
    <Page palette={palette} stage={stage} light={[12, 100]} style={spread}>
      <Heading of={top} stage={stage} style={{ marginBottom: 0, textAlign: flow.textAlign }} />
      <Steps items={items} room={room} scale={scale} palette={palette} stage={stage} />
    </Page>
  );
}

const startOf = (index, count) => 6 + index * Math.min(5, 26 / count);

/** From left to right: large numbers on a line, what to do below it. */
function Columns({ items, room, scale, palette, stage }) {
  const { unit, enter } = stage;
  const gap = unit * 5;
  const width = (room.width + gap) / items.length - gap;
  const digit = Math.min(unit * 26, width * 0.7, room.height * 0.42) * scale;
  const text = sized(items, { width, height: room.height - digit * 1.1 - unit * 8, leading: 1.2, most: room.most });
  const line = { top: digit * 1.1, width: `${100 * enter(4, 40)}%`, height: unit * 0.3 };
  const number = { position: "absolute", bottom: "100%", marginBottom: unit * 2 };
  return (
    <div style={{ position: "relative", display: "flex", gap, paddingTop: digit * 1.1 }}>
      <Line palette={palette} style={line} />
      {items.map((item, index) => {
        const at = startOf(index, items.length);
        return (
          <div key={index} style={{ position: "relative", width, paddingTop: unit * 4.6 }}>
            <div style={number}>
              <Digit number={index + 1} size={digit} palette={palette} stage={stage} at={at} />
            </div>
            <Dot palette={palette} stage={stage} at={at} style={{ top: unit * 0.15, insetInlineStart: unit }} />
            <Lines of={fit(item, text)} stage={stage} at={at + 4} style={{ fontWeight: 550 }} />
          </div>
        );
      })}
    </div>
  );
}

/** From top to bottom: the line runs beside the rows. */
function Rows({ items, room, scale, palette, stage }) {
  const { unit, enter } = stage;
  const height = Math.min(room.height / items.length, unit * 34);
  const digit = Math.min(height * 0.66, unit * 19) * scale;
  const [indent, column] = [unit * 5, digit * 0.72 + unit * 3.5];
  const box = { width: room.width - indent - column, height: height * 0.86, leading: 1.2, most: room.most };
  const text = sized(items, box);
  const line = { top: height / 2, height: height * (items.length - 1) * enter(4, 40), width: unit * 0.3 };
  const row = { position: "relative", height, display: "flex", alignItems: "center", paddingInlineStart: indent };
  return (
    <div style={{ position: "relative" }}>
      <Line palette={palette} style={{ ...line, insetInlineStart: 0 }} />
      {items.map((item, index) => {
        const at = startOf(index, items.length);
        return (
          <div key={index} style={row}>
            <Dot palette={palette} stage={stage} at={at} style={{ top: "50%", insetInlineStart: unit * 0.15 }} />
            <div style={{ width: column, flexShrink: 0 }}>
              <Digit number={index + 1} size={digit} palette={palette} stage={stage} at={at} />
            </div>
            <Lines of={fit(item, text)} stage={stage} at={at + 4} style={{ fontWeight: 550 }} />
          </div>
        );
      })}
    </div>
  );
}

function Digit({ number, size, palette, stage: { pop, face }, at }) {
  const type = { fontFamily: face.family, fontWeight: face.weight, fontSize: size, letterSpacing: "-0.05em" };
  const place = { width: "max-content", lineHeight: 1, fontVariantNumeric: "lining-nums", transformOrigin: "0 100%" };
  return <div style={{ ...type, ...place, color: palette.accent, ...pop(at) }}>{number}</div>;
}

const Line = ({ palette, style }) => (
  <div style={{ position: "absolute", backgroundColor: palette.text, opacity: 0.3, ...style }} />
);

/** A dot on the line, with a ring that breathes in turn. */
function Dot({ palette, stage: { unit, spring, seconds, rtl }, at, style }) {
  const breath = unit * (0.7 + 0.35 * Math.sin(seconds * 1.8 - at * 0.16));
  const ring = `0 0 0 ${breath}px color-mix(in oklab, ${palette.accent} 26%, transparent)`;
  const round = { position: "absolute", width: unit * 1.7, height: unit * 1.7, borderRadius: unit, boxShadow: ring };
  const centred = { transform: `translate(${rtl ? 50 : -50}%, -50%) scale(${spring(at)})` };
  return <div style={{ ...round, backgroundColor: palette.accent, ...centred, ...style }} />;
}
