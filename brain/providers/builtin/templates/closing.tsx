import { AbsoluteFill, Easing, interpolate, useCurrentFrame, useVideoConfig } from "scenewright";

// Everything this scene says and how it looks. The brain edits these lines, and so can you.
const content = {
  "template": "closing",
  "title": "Start free today",
  "action": "Try Nimbus",
  "url": "nimbus.example",
  "palette": {
    "background": "#0a1030",
    "glow": "#20338a",
    "text": "#ffffff",
    "muted": "#b9c4ea",
    "accent": "#8fb2ff",
    "ink": "#0a1030"
  }
};

export const duration = 120; // frames

export default function Scene(props) {
  const { title, action, url, brand, palette, scale = 1, pace, motion, align, font } = { ...content, ...props };
  const stage = useStage(title, { pace, motion, align, font });
  const { unit, across, down } = stage;

  const calls = Boolean(action || url); // else the brand signs off below a rule
  const most = unit * (calls ? 3.8 : 6.4) * scale;
  const name = fit(brand, { width: across, height: most * 1.3, most, face: calls ? undefined : stage.face });
  const headline = breathing(title, { width: across, height: down * 0.46, most: unit * 20 * scale, leading: 1.05, face: stage.face });
  const address = fit(action && url, { width: across, height: unit * 5.4, most: unit * 4.4 * scale, leading: 1.2 });
  const horizon = <Horizon palette={palette} stage={stage} />;
  const rule = { height: unit * 0.6, borderRadius: unit, margin: `${unit * 6}px 0`, backgroundColor: palette.accent };
  const centred = { alignItems: "center", textAlign: "center", paddingBottom: unit * 6 };

  return (
    <Page palette={palette} stage={stage} light={[50, 106]} style={centred} behind={horizon}>
      {calls && <Lines of={name} stage={stage} style={{ fontWeight: 600, color: palette.muted, marginBottom: unit * 4 }} />}
      <Lines of={headline} stage={stage} at={3} tracking={-0.03} />
      {calls && <Pill label={action || url} palette={palette} stage={stage} most={unit * 6 * scale} />}
      {!calls && <div style={{ ...rule, width: unit * 14 * stage.enter(9, 26) }} />}
      {!calls && <Lines of={name} stage={stage} at={12} tracking={-0.02} style={{ color: palette.muted }} />}
      <Lines of={address} stage={stage} at={18} style={{ fontWeight: 500, color: palette.muted }} />
    </Page>
  );
}

/** The call to action: it opens, its arrow is drawn and then keeps nudging onwards. */
function Pill({ label, palette, stage, most }) {
  const { unit, across, enter, seconds, rtl } = stage;
  const text = fit(label, { width: across - most * 5, height: most * 1.3, most, leading: 1.2 });
  const size = Math.max(text.size, most * 0.7);
  const open = enter(9, 16);
  const nudge = size * 0.14 * Math.sin(seconds * 2.4) * open;
  const box = { display: "flex", alignItems: "center", gap: size * 0.6, margin: `${unit * 6}px 0 ${unit * 4}px` };
  const pill = { padding: `${size * 0.78}px ${size * 1.35}px`, borderRadius: size * 2 };
  const colours = { backgroundColor: palette.accent, color: palette.ink, stroke: palette.ink };
  const opening = { opacity: Math.min(1, open * 2), transform: `scale(${0.82 + 0.18 * open})` };
  return (
    <div style={{ ...box, ...pill, ...colours, ...opening }}>
      <Lines of={text} stage={stage} at={12} tracking={-0.015} style={{ fontWeight: 650 }} />
      <svg width={size} viewBox="0 0 24 24" style={{ transform: `scaleX(${rtl ? -1 : 1}) translateX(${nudge}px)` }}>
        <g fill="none" strokeWidth={2.8} strokeDasharray={1} strokeDashoffset={1 - enter(14, 18)}>
          <path d="M1 12h21M13 3l9 9-9 9" pathLength={1} />
        </g>
      </svg>
    </div>
  );
}

/** A wide arc of light at the foot of the page that keeps rising a little. */
function Horizon({ palette, stage: { width, height, unit, seconds, enter } }) {
  const size = 2 * Math.max(width, height);
  const top = height - unit * (6 * enter(0, 34) + 5 * (1 - Math.exp(-seconds / 4)));
  const line = { border: `${unit * 0.26}px solid ${palette.accent}`, borderRadius: "50%", boxSizing: "border-box" };
  return (
    <AbsoluteFill style={{ maskImage: "linear-gradient(90deg, transparent 10%, black, transparent 90%)" }}>
      <div style={{ ...line, position: "absolute", left: (width - size) / 2, top, width: size, height: size }} />
    </AbsoluteFill>
  );
}
