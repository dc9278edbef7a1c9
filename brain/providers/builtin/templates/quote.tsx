import { AbsoluteFill, Easing, interpolate, useCurrentFrame, useVideoConfig } from "scenewright";

// Everything this scene says and how it looks. The brain edits these lines, and so can you.
const content = {
  "template": "quote",
  "quote": "We stopped guessing about the weekend. Nimbus simply knows.",
  "name": "Ada Park",
  "role": "Head of events, Harbour Hall",
  "palette": {
    "background": "#1c0a2e",
    "glow": "#56207d",
    "text": "#fdf9ff",
    "muted": "#d3bce6",
    "accent": "#ff9ac0",
    "ink": "#1c0a2e"
  }
};

export const duration = 150; // frames

export default function Scene(props) {
  const { quote, name, role, palette, scale = 1, pace, motion, align, font } = { ...content, ...props };
  const stage = useStage(quote, { pace, motion, align, font });
  const { unit, across, down, enter } = stage;

  const words = breathing(quote, { width: across, height: down * 0.58, most: unit * 12.6 * scale, leading: 1.16, calm: 0.92, face: stage.face });
  const who = fit(name, { width: across * 0.84, height: unit * 6.5, most: unit * 4.6 * scale, leading: 1.3 });
  const what = fit(role, { width: across * 0.84, height: unit * 9, most: unit * 3.8 * scale, leading: 1.3 });
  const rule = { width: unit * 8 * enter(22, 18), height: unit * 0.4, backgroundColor: palette.accent };

  return (
    <Page palette={palette} stage={stage} light={[92, 90]} style={{ gap: unit * 4.6 }}>
      <Marks size={unit * 10.5} color={palette.accent} stage={stage} />
      <Lines of={words} stage={stage} at={5} tracking={-0.03} />
      {(name || role) && (
        <div style={{ display: "flex", alignItems: "center", gap: unit * 3 }}>
          <div style={rule} />
          <div>
            <Lines of={who} stage={stage} at={24} tracking={-0.01} style={{ fontWeight: 650 }} />
            <Lines of={what} stage={stage} at={27} style={{ color: palette.muted }} />
          </div>
        </div>
      )}
    </Page>
  );
}

/** A pair of quotation marks that land one after the other. */
function Marks({ size, color, stage: { enter, rtl } }) {
  const drop = "M0 20V11C0 4 4 0 10 0V4C7 4.5 5.5 6.5 5.5 9.5H10V20Z";
  const style = { flexShrink: 0, overflow: "visible", transform: `scaleX(${rtl ? -1 : 1})` };
  return (
    <svg width={size} height={size * 0.8} viewBox="0 0 25 20" fill={color} style={style}>
      {[0, 1].map((mark) => {
        const landed = enter(mark * 4, 16);
        return <path key={mark} d={drop} opacity={landed} transform={`translate(${mark * 13} ${(landed - 1) * 9})`} />;
      })}
    </svg>
  );
}
