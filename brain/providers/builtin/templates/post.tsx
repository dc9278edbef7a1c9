import { AbsoluteFill, Easing, interpolate, random, useCurrentFrame, useVideoConfig } from "scenewright";

// Everything this scene says and how it looks. The brain edits these lines, and so can you.
const content = {
  "template": "post",
  "text": "We just opened our 100th neighbourhood bakery. Come by for a warm loaf on the house, all weekend.",
  "name": "Crumb & Co.",
  "handle": "crumbandco",
  "likes": 12840,
  "palette": {
    "background": "#33110b",
    "glow": "#86301a",
    "text": "#fff6ee",
    "muted": "#e6c3b2",
    "accent": "#ffb44f",
    "ink": "#33110b"
  }
};

export const duration = 150; // frames

export default function Scene(props) {
  const values = { ...content, ...props };
  const { text, name, handle, likes, palette, scale = 1, pace, motion, align = "center", font } = values;
  const stage = useStage(text, { pace, motion, align, font });
  const { unit, across, down, wide, enter, seconds } = stage;

  const width = Math.min(across, unit * (wide ? 116 : 100));
  const pad = unit * (wide ? 6 : 5.4);
  const foot = unit * 8;
  const head = name || handle ? unit * 13 : 0;
  const room = { width: width - pad * 2, height: down - pad * 2 - head - foot - unit * 6 };
  const words = fit(text, { ...room, most: unit * 7.4 * scale, leading: 1.26, calm: 0.86 });
  const look = { palette, stage };
  const float = `translateY(${unit * 0.7 * Math.sin(seconds * 1.1) * enter(20, 30)}px)`;

  return (
    <Page {...look} light={[24, 88]} style={stage.flow} behind={<Hearts {...look} />}>
      <div style={{ width, transform: float }}>
        <Card {...look} at={0} style={{ padding: pad, borderRadius: unit * 3.6, textAlign: "start" }}>
          {head > 0 && <Author name={name} handle={handle} width={room.width} {...look} />}
          <Lines of={words} stage={stage} at={8} tracking={-0.02} style={{ fontWeight: 520 }} />
          <Foot likes={likes} height={foot} {...look} />
        </Card>
      </div>
    </Page>
  );
}

/** Initials in a circle, the name, and the name behind the @. */
function Author({ name, handle, width, palette, stage }) {
  const { unit, face } = stage;
  const round = unit * 9;
  const words = (name || handle).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const initials = words.slice(0, 2).map((word) => [...word][0]).join("").toLocaleUpperCase("en");
  const avatar = { width: round, height: round, borderRadius: round, flexShrink: 0, lineHeight: `${round}px` };
  const letters = { fontSize: round * 0.4, fontWeight: 700, textAlign: "center", backgroundColor: palette.accent };
  const space = { width: width - round - unit * 3, height: unit * 5, leading: 1.2 };
  const at = handle && `@${handle.replace(/^@/, "")}`;
  return (
    <div style={{ display: "flex", alignItems: "center", gap: unit * 2.4, height: round, marginBottom: unit * 4 }}>
      <div style={{ ...avatar, ...letters, color: palette.ink, ...stage.pop(3) }}>{initials || "@"}</div>
      <div>
        <Lines of={fit(name, { ...space, most: unit * 4, face })} stage={stage} at={5} tracking={-0.02} />
        <Lines of={fit(at, { ...space, most: unit * 3.1 })} stage={stage} at={7} style={{ color: palette.muted }} />
      </div>
    </div>
  );
}

const OTHERS = ["M4 5h16v11h-8l-5 4v-4H4z", "M5 13v7h14v-7M12 15V3M8 7l4-4 4 4"];

/** The heart is pressed, fills, and the likes count up. */
function Foot({ likes, height, palette, stage: { unit, enter, seconds } }) {
  const pressed = enter(24, 14, Easing.out(Easing.back(2.6)));
  const counted = enter(24, 44, Easing.bezier(0.2, 0.7, 0.2, 1));
  const size = unit * 5;
  const beat = 1 + 0.06 * Math.max(0, Math.sin(seconds * 3.4)) ** 6 * enter(60, 10);
  const line = { fill: "none", stroke: palette.muted, strokeWidth: 1.8, strokeLinejoin: "round" };
  const row = { display: "flex", alignItems: "flex-end", height, gap: unit * 1.6, opacity: enter(16) };
  const type = { fontSize: unit * 3.8, lineHeight: `${size}px`, fontWeight: 650, fontVariantNumeric: "tabular-nums" };
  const middle = { transformOrigin: "12px 12px" };
  const known = likes !== undefined && likes !== null;
  return (
    <div style={row}>
      <svg width={size} height={size} viewBox="0 0 24 24" style={{ overflow: "visible" }}>
        <path d={HEART} {...line} />
        <path d={HEART} fill={palette.accent} style={{ transform: `scale(${pressed * beat})`, ...middle }} />
        {[0, 1, 2, 3, 4, 5, 6, 7].map((spark) => {
          const [flown, angle] = [enter(26, 18), (spark / 8) * 2 * Math.PI];
          const r = flown > 0 ? 1.3 * (1 - flown) : 0;
          const at = { cx: 12 + Math.cos(angle) * 19 * flown, cy: 12 + Math.sin(angle) * 19 * flown, r };
          return <circle key={spark} {...at} fill={palette.accent} />;
        })}
      </svg>
      {known && <div dir="ltr" style={type}>{short(Math.round(likes * counted))}</div>}
      {OTHERS.map((path) => (
        <svg key={path} width={size} height={size} viewBox="0 0 24 24" style={{ marginInlineStart: unit * 3 }}>
          <path d={path} {...line} />
        </svg>
      ))}
    </div>
  );
}

/** 12500 as 12,500, and 1250000 as 1.25M. */
function short(number) {
  if (number >= 1e9) return `${Number((number / 1e9).toFixed(2))}B`;
  if (number >= 1e6) return `${Number((number / 1e6).toFixed(2))}M`;
  return written(number);
}
