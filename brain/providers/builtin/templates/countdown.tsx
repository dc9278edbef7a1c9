import { AbsoluteFill, Easing, interpolate, useCurrentFrame, useVideoConfig } from "scenewright";

// Everything this scene says and how it looks. The brain edits these lines, and so can you.
const content = {
  "template": "countdown",
  "start": 3,
  "title": "We are live",
  "palette": {
    "background": "#0d0c0f",
    "glow": "#3a2130",
    "text": "#fbf9f7",
    "muted": "#b3abb0",
    "accent": "#ff7d4d",
    "ink": "#0d0c0f"
  }
};

export const duration = 120; // frames

export default function Scene(props) {
  const { start = 3, title, palette, scale = 1, pace, motion, align = "center", font } = { ...content, ...props };
  const stage = useStage(title, { pace, motion, align, font });
  const { unit, across, down, width, height, middle, last, enter } = stage;

  const count = Math.max(1, Math.round(start));
  const end = title ? Math.min(last * Math.max(0.6, count / (count + 1)), last - 42) : last;
  const each = end / count;
  const passed = Array.from({ length: count - 1 }, (_, index) => enter(each * (index + 1), 1)).filter((over) => over > 0).length;
  const opened = title ? enter(end, 16, Easing.inOut(Easing.cubic)) : 0;

  const size = Math.min(unit * 62 * scale, (across * 0.9) / ems(String(count), stage.face.wide));
  const words = fit(title, { width: across, height: down * 0.8, most: unit * 26 * scale, leading: 1.04, face: stage.face });
  const far = Math.hypot(width, 2 * (height - middle)) * 1.05 * opened;
  const disc = { position: "absolute", left: (across - far) / 2, top: (down - far) / 2, width: far, height: far };
  const centred = { position: "absolute", inset: 0, display: "flex", alignItems: "center", justifyContent: "center" };
  const type = { fontSize: size, fontFamily: stage.face.family, fontWeight: stage.face.weight, lineHeight: 1 };
  const at = passed * each;
  const leader = <Leader palette={palette} stage={stage} swept={enter(at, each / stage.move.length * stage.move.stagger, Easing.linear)} />;

  return (
    <Page palette={palette} stage={stage} light={[50, 50]} style={{ ...stage.flow }} behind={leader}>
      {opened < 0.3 && (
        <div style={{ ...centred, ...type, letterSpacing: "-0.05em", fontVariantNumeric: "tabular-nums" }}>
          <div style={stage.pop(at, Math.min(12, each * 0.6))}>{count - passed}</div>
        </div>
      )}
      {opened > 0 && <div style={{ ...disc, borderRadius: "50%", backgroundColor: palette.accent }} />}
      {opened > 0 && <Lines of={words} stage={stage} at={end + 5} tracking={-0.04} style={{ position: "relative", color: palette.ink }} />}
    </Page>
  );
}

/** The leader of a film: cross hairs, two rings, and a hand of light that goes round once for each number. */
function Leader({ palette, stage: { width, height, middle, unit, enter }, swept }) {
  const [x, y, radius] = [width / 2, middle, unit * 40];
  const line = { stroke: palette.text, strokeWidth: unit * 0.18, opacity: 0.22 * enter(0, 20), fill: "none" };
  const far = Math.hypot(width, height);
  const hand = `conic-gradient(${palette.accent} ${swept * 360}deg, transparent 0)`;
  const round = 2 * Math.PI * radius;
  return (
    <AbsoluteFill>
      <div style={{ position: "absolute", left: x - far / 2, top: y - far / 2, width: far, height: far, background: hand, opacity: 0.13 }} />
      <svg width={width} height={height} style={{ position: "absolute", inset: 0 }}>
        <path d={`M0 ${y}H${width}M${x} 0V${height}`} {...line} />
        <circle cx={x} cy={y} r={radius * 0.9} {...line} />
        <circle cx={x} cy={y} r={radius} {...line} />
        <g transform={`rotate(-90 ${x} ${y})`}>
          <circle cx={x} cy={y} r={radius} fill="none" stroke={palette.accent} strokeWidth={unit * 0.9} strokeDasharray={`${round * swept} ${round}`} />
        </g>
      </svg>
    </AbsoluteFill>
  );
}
