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
  const { unit, across, down, wide } = stage;

  const top = heading(title, stage, { most: unit * 9 * scale });
  const room = { width: across, height: down - top.height };
  const Steps = wide ? Columns : Rows;
  return (
    <Page palette={palette} stage={stage} light={[12, 100]} style={{ justifyContent: title ? "space-between" : "center" }}>
      <Heading of={top} stage={stage} style={{ marginBottom: 0, textAlign: stage.flow.textAlign }} />
      <Steps items={items} room={room} scale={scale} palette={palette} stage={stage} />
    </Page>
  );
}

const startOf = (index, count) => 6 + index * Math.min(5, 26 / count);

/** From left to right: large numbers on a line, what to do below it. */
function Columns({ items, room, scale, palette, stage }) {
  const { unit, enter, rtl } = stage;
  const gap = unit * 5;
  const slot = (room.width + gap) / items.length;
  const digit = Math.min(unit * 26, slot * 0.62, room.height * 0.42) * scale;
  const box = { width: slot - gap, height: room.height - digit * 1.1 - unit * 8, leading: 1.2, calm: 1 };
  const size = Math.min(...items.map((item) => fit(item, { ...box, most: unit * (items.length < 3 ? 7.5 : 5.2) * scale }).size));
  return (
    <div style={{ position: "relative", display: "flex", gap, paddingTop: digit * 1.1 }}>
      <Line palette={palette} stage={stage} style={{ top: digit * 1.1, width: `${100 * enter(4, 40)}%`, height: unit * 0.3 }} />
      {items.map((item, index) => {
        const at = startOf(index, items.length);
        const number = { position: "absolute", bottom: "100%", [rtl ? "right" : "left"]: 0, marginBottom: unit * 2 };
        return (
          <div key={index} style={{ position: "relative", width: slot - gap, paddingTop: unit * 4.6 }}>
            <div style={number}><Digit number={index + 1} size={digit} palette={palette} stage={stage} at={at} /></div>
            <Dot palette={palette} stage={stage} at={at} style={{ top: unit * 0.15, [rtl ? "right" : "left"]: unit }} />
            <Lines of={fit(item, { ...box, most: size })} stage={stage} at={at + 4} style={{ fontWeight: 550 }} />
          </div>
        );
      })}
    </div>
  );
}

/** From top to bottom: the line runs beside the rows. */
function Rows({ items, room, scale, palette, stage }) {
  const { unit, enter, rtl } = stage;
  const slot = Math.min(room.height / items.length, unit * 34);
  const digit = Math.min(slot * 0.66, unit * 19) * scale;
  const column = digit * 0.72 + unit * 3.5;
  const indent = unit * 5 + column;
  const box = { width: room.width - indent, height: slot * 0.86, leading: 1.2, calm: 1 };
  const size = Math.min(...items.map((item) => fit(item, { ...box, most: unit * (items.length < 3 ? 7.5 : 5.8) * scale }).size));
  const length = { top: slot / 2, height: slot * (items.length - 1) * enter(4, 40), width: unit * 0.3 };
  return (
    <div style={{ position: "relative" }}>
      <Line palette={palette} stage={stage} style={{ ...length, [rtl ? "right" : "left"]: 0 }} />
      {items.map((item, index) => {
        const at = startOf(index, items.length);
        const row = { position: "relative", height: slot, display: "flex", alignItems: "center", paddingInlineStart: unit * 5 };
        return (
          <div key={index} style={row}>
            <Dot palette={palette} stage={stage} at={at} style={{ top: "50%", [rtl ? "right" : "left"]: unit * 0.15 }} />
            <div style={{ width: column, flexShrink: 0 }}><Digit number={index + 1} size={digit} palette={palette} stage={stage} at={at} /></div>
            <Lines of={fit(item, { ...box, most: size })} stage={stage} at={at + 4} style={{ fontWeight: 550 }} />
          </div>
        );
      })}
    </div>
  );
}

function Digit({ number, size, palette, stage: { pop, face }, at }) {
  const type = { fontFamily: face.family, fontWeight: face.weight, fontSize: size, letterSpacing: "-0.05em", lineHeight: 1 };
  return <div style={{ ...type, color: palette.accent, width: "max-content", transformOrigin: "0 100%", ...pop(at) }}>{number}</div>;
}

const Line = ({ palette, style }) => <div style={{ position: "absolute", backgroundColor: palette.text, opacity: 0.3, ...style }} />;

/** A dot on the line, with a ring that breathes in turn. */
function Dot({ palette, stage: { unit, spring, seconds, rtl }, at, style }) {
  const size = unit * 1.7;
  const breath = 1.5 + 0.8 * Math.sin(seconds * 1.8 - at * 0.16);
  const ring = `0 0 0 ${breath * unit * 0.45}px color-mix(in oklab, ${palette.accent} 26%, transparent)`;
  const centred = { transform: `translate(${rtl ? 50 : -50}%, -50%) scale(${spring(at)})`, borderRadius: size };
  return <div style={{ position: "absolute", width: size, height: size, backgroundColor: palette.accent, boxShadow: ring, ...centred, ...style }} />;
}
