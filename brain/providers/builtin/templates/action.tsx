import { AbsoluteFill, Easing, interpolate, useCurrentFrame, useVideoConfig } from "scenewright";

// Everything this scene says and how it looks. The brain edits these lines, and so can you.
const content = {
  "template": "action",
  "action": "Start your free trial",
  "title": "Thirty days of clear skies",
  "url": "nimbus.example/trial",
  "palette": {
    "background": "#f4f7fd",
    "glow": "#cfdfff",
    "text": "#0e1836",
    "muted": "#475577",
    "accent": "#2452f0",
    "ink": "#ffffff"
  }
};

export const duration = 120; // frames

export default function Scene(props) {
  const { action, title, url, palette, scale = 1, pace, motion, align = "center", font } = { ...content, ...props };
  const stage = useStage(title || action, { pace, motion, align, font });
  const { unit, across, down, enter } = stage;

  const why = fit(title, { width: across, height: down * 0.42, most: unit * 15.5 * scale, leading: 1.06, face: stage.face });
  const most = unit * (title ? 8.6 : 12) * scale;
  const room = { width: across - most * 2.2, most, leading: 1.1, calm: 1 };
  const short = fit(action, { ...room, height: most * 1.1 });
  const label = short.size > most * 0.66 ? short : fit(action, { ...room, height: most * 2.3 }); // best on one line
  const address = fit(url, { width: across, height: unit * 5.4, most: unit * 4.4 * scale, leading: 1.2 });

  return (
    <Page palette={palette} stage={stage} light={[50, 62]} style={stage.flow}>
      <Lines of={why} stage={stage} tracking={-0.035} style={{ marginBottom: title ? unit * 7.5 : 0 }} />
      <Button label={label} palette={palette} stage={stage} />
      <Lines of={address} stage={stage} at={20} style={{ fontWeight: 500, color: palette.muted, marginTop: url ? unit * 5 : 0 }} />
    </Page>
  );
}

/** The button: it arrives, a pointer comes and presses it, and the press spreads out in rings. */
function Button({ label, palette, stage }) {
  const { unit, enter, pop, rtl } = stage;
  const size = label.size;
  const came = enter(22, 18, Easing.inOut(Easing.cubic));
  const pressed = enter(40, 4) - enter(46, 10);
  const tint = (share) => `color-mix(in oklab, ${palette.accent} ${share}%, transparent)`;
  const arriving = pop(9, 16);
  const body = {
    position: "relative", padding: `${size * 0.72}px ${size * 1.3}px`, borderRadius: size * 1.1,
    backgroundColor: palette.accent, color: palette.ink, textAlign: "center",
    boxShadow: `0 ${unit * (3.4 - 2.4 * pressed)}px ${unit * (9 - 6 * pressed)}px ${tint(42)}, inset 0 ${unit * 0.22}px 0 rgb(255 255 255 / 0.24)`,
  };
  const pointer = { left: `${rtl ? 2 : 90}%`, top: "66%", width: size * 1.3, opacity: Math.min(1, came * 3) };
  const way = `translate(${(1 - came) * unit * (rtl ? -16 : 16)}px, ${(1 - came) * unit * 22}px) scale(${1 - 0.14 * pressed})`;
  return (
    <div style={{ position: "relative", ...arriving }}>
      {[0, 7].map((late) => {
        const spread = enter(42 + late, 26, Easing.out(Easing.quad));
        const ring = { inset: -unit * 7 * spread, borderRadius: size * 1.1 + unit * 7 * spread, opacity: (1 - spread) * Math.min(1, spread * 8) };
        return <div key={late} style={{ position: "absolute", ...ring, border: `${unit * 0.4}px solid ${palette.accent}` }} />;
      })}
      <div style={{ ...body, transform: `scale(${1 - 0.045 * pressed})` }}>
        <Lines of={label} stage={stage} at={11} tracking={-0.02} style={{ fontWeight: 650 }} />
      </div>
      <svg viewBox="0 0 24 24" style={{ position: "absolute", ...pointer, transform: way, transformOrigin: "20% 10%", overflow: "visible" }}>
        <path d="M4 1.5 20.5 12.2 12.6 13.7 8.6 21z" fill={palette.text} stroke={palette.background} strokeWidth={1.5} strokeLinejoin="round" />
      </svg>
    </div>
  );
}
