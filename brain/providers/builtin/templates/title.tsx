import { AbsoluteFill, Easing, interpolate, useCurrentFrame, useVideoConfig } from "scenewright";

// Everything this scene says and how it looks. The brain edits these lines, and so can you.
const content = {
  "template": "title",
  "title": "Nimbus",
  "tagline": "Weather you can plan on",
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
  const { title, tagline, eyebrow, palette, scale = 1, pace, motion, align, font } = { ...content, ...props };
  const stage = useStage(title, { pace, motion, align, font });
  const { unit, across, down, enter } = stage;

  const above = fit(eyebrow, { width: across * 0.9, height: unit * 7, most: unit * 3.6 * scale });
  const name = breathing(title, { width: across, height: down * 0.58, most: unit * 42 * scale, leading: 1.04, face: stage.face });
  const size = Math.min(unit * 6.6 * scale, name.size * 0.62);
  const below = fit(tagline, { width: across * 0.9, height: down * 0.19, most: size, leading: 1.3 });
  const edge = { margin: `${unit * 2}px -0.045em 0` }; // large letters start a little inside their box
  const rule = { width: unit * 13 * enter(9, 20), height: unit * 0.7, backgroundColor: palette.accent };

  return (
    <Page palette={palette} stage={stage} light={[80, 10]} behind={<Rings palette={palette} stage={stage} />}>
      <Lines of={above} stage={stage} tracking={0.04} style={{ fontWeight: 600, color: palette.accent }} />
      <Lines of={name} stage={stage} at={3} tracking={-0.035} style={edge} />
      <div style={{ ...rule, margin: `${unit * 3.8}px 0 ${unit * 3.4}px` }} />
      <Lines of={below} stage={stage} at={12} tracking={-0.01} style={{ color: palette.muted }} />
    </Page>
  );
}

/** Fine circles that widen slowly, like a ripple that started beyond the corner. */
function Rings({ palette, stage: { seconds, unit, width, height, enter, rtl } }) {
  const travelled = (seconds * 0.16) % 1;
  const line = { fill: "none", stroke: palette.text, strokeWidth: unit * 0.17 };
  return (
    <svg width={width} height={height} style={{ position: "absolute", inset: 0 }}>
      {[0, 1, 2, 3, 4, 5].map((ring) => {
        const age = ring + travelled;
        const strength = 0.34 * Math.min(1, age) * (1 - age / 6) * enter(ring * 3, 24);
        return <circle key={ring} cx={rtl ? 0 : width} cy={height} r={age * unit * 17} opacity={strength} {...line} />;
      })}
    </svg>
  );
}
