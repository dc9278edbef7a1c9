import { AbsoluteFill, Easing, interpolate, useCurrentFrame, useVideoConfig } from "scenewright";

// Everything this scene says and how it looks. The brain edits these lines, and so can you.
const content = {
  "template": "testimonial",
  "quote": "We booked the whole summer in one afternoon, and not a single guest had to call.",
  "name": "Marta Oliveira",
  "role": "Owner, Casa do Mar",
  "stars": 5,
  "palette": {
    "background": "#f4f7fd",
    "glow": "#cfdfff",
    "text": "#0e1836",
    "muted": "#475577",
    "accent": "#2452f0",
    "ink": "#ffffff"
  }
};

export const duration = 150; // frames

export default function Scene(props) {
  const { quote, name, role, stars, palette, scale = 1, pace, motion, align, font } = { ...content, ...props };
  const stage = useStage(quote, { pace, motion, align, font });
  const { unit, across, down, height, width, wide, seconds } = stage;

  const padding = unit * (wide ? 9 : 7.5);
  const highest = down * (height > width * 1.2 ? 0.86 : 1);
  const card = { width: wide ? Math.min(across, height * 1.36) : across };
  const inner = card.width - 2 * padding;
  const foot = name || role ? unit * 17 : 0;
  const room = { width: inner, height: highest - 2 * padding - unit * 11 - foot, leading: 1.2, calm: 0.92 };
  const words = fit(quote, { ...room, face: stage.face, most: unit * (quote.length < 40 ? 11 : 7.8) * scale });
  const drift = { transform: `translateY(${unit * 0.7 * Math.sin(seconds * 0.9)}px)` };
  const order = { padding, borderRadius: unit * 4, display: "flex", flexDirection: "column", ...stage.flow };

  return (
    <Page palette={palette} stage={stage} light={[86, 12]} style={{ alignItems: "center" }}>
      <div style={{ width: card.width, ...drift }}>
        <Card palette={palette} stage={stage} at={0} style={order}>
          {stars ? (
            <Stars count={stars} size={unit * 5} palette={palette} stage={stage} />
          ) : (
            <svg width={unit * 7} viewBox="0 0 24 18" fill={palette.accent} style={stage.pop(3, 16)}>
              <path d="M10 0C4 2 0 7 0 13a5 5 0 1 0 5-5c0-3 2-5 5-6zM24 0c-6 2-10 7-10 13a5 5 0 1 0 5-5c0-3 2-5 5-6z" />
            </svg>
          )}
          <Lines of={words} stage={stage} at={8} tracking={-0.03} style={{ marginTop: unit * 5 }} />
          {foot > 0 && <Person name={name} role={role} width={inner} palette={palette} stage={stage} scale={scale} />}
        </Card>
      </div>
    </Page>
  );
}

const STAR = "M12 1.6l3.2 6.6 7.2 1-5.2 5.1 1.2 7.2L12 18.1l-6.4 3.4 1.2-7.2L1.6 9.2l7.2-1z";

/** Five stars that land one after the other; the last may be a part of one. */
function Stars({ count, size, palette, stage: { spring } }) {
  const side = { position: "absolute", insetInlineStart: 0, top: 0, overflow: "hidden" };
  const star = (fill, opacity) => (
    <svg width={size} height={size} viewBox="0 0 24 24" fill={fill} opacity={opacity} style={{ display: "block" }}>
      <path d={STAR} />
    </svg>
  );
  return (
    <div style={{ display: "flex", gap: size * 0.22 }}>
      {[0, 1, 2, 3, 4].map((index) => {
        const landed = spring(3 + index * 3, 12);
        const share = Math.max(0, Math.min(1, count - index));
        const landing = { opacity: Math.min(1, landed), transform: `scale(${0.4 + 0.6 * landed})` };
        return (
          <div key={index} style={{ position: "relative", ...landing }}>
            {star(palette.text, 0.16)}
            {share > 0 && <div style={{ ...side, width: size * share }}>{star(palette.accent, 1)}</div>}
          </div>
        );
      })}
    </div>
  );
}

/** Who it was, beside their initials. */
function Person({ name, role, width, palette, stage, scale }) {
  const { unit, pop } = stage;
  const size = unit * 10;
  const letters = (name ?? "").split(/\s+/).filter(Boolean).map((word) => [...word][0]);
  const initials = [letters[0], letters.length > 1 ? letters.at(-1) : ""].join("").toLocaleUpperCase();
  const box = { width: width - size - unit * 3.5, height: unit * 5, leading: 1.26 };
  const who = fit(name, { ...box, most: unit * 4.2 * scale });
  const what = fit(role, { ...box, most: unit * 3.6 * scale });
  const row = { display: "flex", alignItems: "center", gap: unit * 3.5, marginTop: unit * 6.5, textAlign: "start" };
  const round = { width: size, height: size, borderRadius: size, backgroundColor: palette.accent, color: palette.ink };
  const centred = { display: "flex", alignItems: "center", justifyContent: "center", flexShrink: 0 };
  const letter = { ...round, ...centred, fontSize: size * 0.38, fontWeight: 650 };
  return (
    <div style={row}>
      {initials && <div style={{ ...letter, ...pop(20) }}>{initials}</div>}
      <div>
        <Lines of={who} stage={stage} at={22} style={{ fontWeight: 650 }} />
        <Lines of={what} stage={stage} at={25} style={{ color: palette.muted }} />
      </div>
    </div>
  );
}
