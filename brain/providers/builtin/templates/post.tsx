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
  const { text, name, handle, likes, palette, scale = 1, pace, motion, align = "center", font } = { ...content, ...props };
  const stage = useStage(text, { pace, motion, align, font });
  const { unit, across, down, wide, enter, seconds } = stage;

  const width = Math.min(across, unit * (wide ? 116 : 100));
  const pad = unit * (wide ? 6 : 5.4);
  const foot = unit * 8;
  const head = name || handle ? unit * 13 : 0;
  const room = { width: width - pad * 2, height: down - pad * 2 - head - foot - unit * 6 };
  const words = fit(text, { ...room, most: unit * 7.4 * scale, leading: 1.26, calm: 0.86 });
  const float = `translateY(${unit * 0.7 * Math.sin(seconds * 1.1) * enter(20, 30)}px)`;

  return (
    <Page palette={palette} stage={stage} light={[24, 88]} style={stage.flow} behind={<Hearts palette={palette} stage={stage} />}>
      <div style={{ width, transform: float }}>
        <Card palette={palette} stage={stage} at={0} style={{ padding: pad, borderRadius: unit * 3.6, textAlign: "start" }}>
          {head > 0 && <Author name={name} handle={handle} width={room.width} palette={palette} stage={stage} />}
          <Lines of={words} stage={stage} at={8} tracking={-0.02} style={{ fontWeight: 520 }} />
          <Foot likes={likes} height={foot} palette={palette} stage={stage} />
        </Card>
      </div>
    </Page>
  );
}

/** Initials in a circle, the name, and the name behind the @. */
function Author({ name, handle, width, palette, stage }) {
  const { unit, face } = stage;
  const round = unit * 9;
  const initials = (name || handle).split(/[^\p{L}\p{N}]+/u).filter(Boolean).slice(0, 2).map((word) => [...word][0]).join("");
  const avatar = { width: round, height: round, borderRadius: round, flexShrink: 0, backgroundColor: palette.accent, color: palette.ink };
  const letters = { fontSize: round * 0.4, fontWeight: 700, display: "flex", alignItems: "center", justifyContent: "center" };
  const space = { width: width - round - unit * 3, height: unit * 5, leading: 1.2 };
  const at = handle && `@${handle.replace(/^@/, "")}`;
  return (
    <div style={{ display: "flex", alignItems: "center", gap: unit * 2.4, height: round, marginBottom: unit * 4 }}>
      <div style={{ ...avatar, ...letters, ...stage.pop(3) }}>{initials.toLocaleUpperCase("en") || "@"}</div>
      <div>
        <Lines of={fit(name, { ...space, most: unit * 4, face })} stage={stage} at={5} tracking={-0.02} />
        <Lines of={fit(at, { ...space, most: unit * 3.1 })} stage={stage} at={7} style={{ color: palette.muted }} />
      </div>
    </div>
  );
}

const HEART = "M12 20.6C5.2 15.4 2.4 12.2 2.4 8.4 2.4 5.5 4.6 3.4 7.3 3.4c1.9 0 3.6 1 4.7 2.8 1.1-1.8 2.8-2.8 4.7-2.8 2.7 0 4.9 2.1 4.9 5 0 3.8-2.8 7-9.6 12.2Z";
const OTHERS = ["M4 5h16v11h-8l-5 4v-4H4z", "M5 13v7h14v-7M12 15V3M8 7l4-4 4 4"];

/** The heart is pressed, fills, and the likes count up. */
function Foot({ likes, height, palette, stage: { unit, enter, seconds } }) {
  const pressed = enter(24, 14, Easing.out(Easing.back(2.6)));
  const counted = enter(24, 44, Easing.bezier(0.2, 0.7, 0.2, 1));
  const size = unit * 5;
  const beat = 1 + 0.06 * Math.max(0, Math.sin(seconds * 3.4)) ** 6 * enter(60, 10);
  const line = { fill: "none", stroke: palette.muted, strokeWidth: 1.8, strokeLinejoin: "round", strokeLinecap: "round" };
  const row = { display: "flex", alignItems: "flex-end", height, gap: unit * 1.6, opacity: enter(16) };
  const type = { fontSize: unit * 3.8, lineHeight: `${size}px`, fontWeight: 650, fontVariantNumeric: "tabular-nums", marginRight: unit * 4 };
  return (
    <div style={row}>
      <svg width={size} height={size} viewBox="0 0 24 24" style={{ overflow: "visible" }}>
        <path d={HEART} {...line} />
        <g transform={`translate(12 12) scale(${Math.max(0, pressed) * beat}) translate(-12 -12)`}><path d={HEART} fill={palette.accent} /></g>
        {[0, 1, 2, 3, 4, 5, 6, 7].map((spark) => {
          const [flown, angle] = [enter(26, 18), (spark / 8) * 2 * Math.PI];
          const at = [12 + Math.cos(angle) * 19 * flown, 12 + Math.sin(angle) * 19 * flown];
          return <circle key={spark} cx={at[0]} cy={at[1]} r={1.3 * (1 - flown)} fill={palette.accent} opacity={flown > 0 ? 1 : 0} />;
        })}
      </svg>
      <div dir="ltr" style={type}>{likes === undefined || likes === null ? "" : written(Math.round(likes * counted))}</div>
      {OTHERS.map((path) => <svg key={path} width={size} height={size} viewBox="0 0 24 24" style={{ marginRight: unit * 4 }}><path d={path} {...line} /></svg>)}
    </div>
  );
}

/** Hearts that float up beside the card once it is liked. */
function Hearts({ palette, stage: { width, height, unit, seconds, enter } }) {
  const shown = enter(28, 30);
  return (
    <svg width={width} height={height} style={{ position: "absolute", inset: 0 }}>
      {Array.from({ length: 12 }, (_, heart) => {
        const [x, delay, large] = ["x", "y", "size"].map((seed) => random(`${seed} ${heart}`));
        const way = (seconds * (0.1 + 0.06 * large) + delay) % 1;
        const left = width * (heart % 2 ? 0.98 - 0.16 * x : 0.02 + 0.16 * x) + Math.sin(seconds * 1.4 + heart) * unit;
        const place = `translate(${left} ${height * (1.08 - 1.16 * way)}) scale(${unit * (0.1 + 0.16 * large)}) translate(-12 -12)`;
        return <path key={heart} d={HEART} transform={place} fill={palette.accent} opacity={0.3 * shown * Math.sin(way * Math.PI)} />;
      })}
    </svg>
  );
}
