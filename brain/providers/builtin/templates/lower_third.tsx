import { AbsoluteFill, Easing, interpolate, useCurrentFrame, useVideoConfig } from "scenewright";

// Everything this scene says and how it looks. The brain edits these lines, and so can you.
const content = {
  "template": "lower_third",
  "name": "Dr. Lena Ortiz",
  "role": "Climate scientist, University of Bergen",
  "topic": "Morning briefing",
  "palette": {
    "background": "#0c1f24",
    "glow": "#1d5560",
    "text": "#f2fbfa",
    "muted": "#a9c9c9",
    "accent": "#ffb45c",
    "ink": "#0c1f24"
  }
};

export const duration = 120; // frames

export default function Scene(props) {
  const { name, role, topic, palette, scale = 1, pace, motion, align, font } = { ...content, ...props };
  const stage = useStage(name, { pace, motion, align, font });
  const { unit, across, down, wide, enter } = stage;

  const room = wide ? across - unit * 78 : across;
  const above = fit(topic, { width: room * 0.9, height: unit * 5, most: unit * 3.4 * scale, leading: 1.2 });
  const who = fit(name, { width: room, height: down * (wide ? 0.5 : 0.34), most: unit * (wide ? 18 : 15) * scale, leading: 1.05, face: stage.face });
  const what = fit(role, { width: room - unit * 8, height: unit * 12, most: unit * 4.6 * scale, leading: 1.25, calm: 0.9 });
  const dot = { width: above.size * 0.6, height: above.size * 0.6, borderRadius: "50%", backgroundColor: palette.accent };
  const plate = { backgroundColor: palette.accent, color: palette.ink, padding: `${unit * 2}px ${unit * 4}px` };
  const column = { display: "flex", flexDirection: "column", ...stage.flow };
  const from = { left: 0, center: 50, right: 100 }[stage.align] ?? (stage.rtl ? 100 : 0);
  const opened = 100 - 100 * enter(14, 18);
  const opening = `inset(0 ${opened * (1 - from / 100)}% 0 ${opened * (from / 100)}% round ${unit}px)`;

  // The portrait stands beside the words in a wide picture, and above them in any other.
  const side = align === "right" || (stage.rtl && align !== "left") ? -1 : 1;
  const taken = above.height + who.height + (role ? what.height + unit * 7.4 : 0) + (topic ? unit * 2.4 : 0);
  const free = wide ? unit * 74 : down - taken - unit * 5;
  const portrait = <Portrait name={name} palette={palette} stage={stage} side={side} free={free} />;
  const beside = (side === 1) === stage.rtl ? "flex-end" : "flex-start";

  return (
    <Page palette={palette} stage={stage} light={[78, 20]} style={{ justifyContent: "flex-end" }} behind={portrait}>
      <div style={{ ...column, width: room, alignSelf: beside }}>
        {topic && (
          <div style={{ display: "flex", alignItems: "center", gap: above.size * 0.7, marginBottom: unit * 2.4 }}>
            <div style={{ ...dot, transform: `scale(${stage.spring(2)})` }} />
            <Lines of={above} stage={stage} at={2} style={{ fontWeight: 550, color: palette.muted }} />
          </div>
        )}
        <Lines of={who} stage={stage} at={4} tracking={-0.035} />
        {role && (
          <div style={{ ...plate, marginTop: unit * 3.4, clipPath: opening }}>
            <Lines of={what} stage={stage} at={18} tracking={-0.01} style={{ fontWeight: 600 }} />
          </div>
        )}
      </div>
    </Page>
  );
}

/** The person's place in the picture: a disc in the light with their initials, and a ring that closes around it. */
function Portrait({ name, palette, stage, side, free }) {
  const { unit, width, height, margin, wide, across, enter, spring, seconds } = stage;
  const size = Math.min(free, across * 0.86) / 1.14;
  const left = height > width * 1.2 ? width / 2 : width / 2 + side * (width / 2 - size * 0.57 - margin.x);
  const top = wide ? height / 2 : margin.top + free / 2;
  const place = { position: "absolute", left: left - size / 2, top: top - size / 2, width: size, height: size };
  const lit = `radial-gradient(circle at 68% 18%, ${palette.glow}, ${palette.background} 92%)`;
  const ring = { fill: "none", stroke: palette.accent, strokeWidth: 0.9, strokeLinecap: "round" };
  const initials = name.split(/\s+/).filter((word) => /^[\p{L}\p{N}]/u.test(word) && !word.endsWith("."));
  const letters = [initials[0], ...(initials.length > 1 ? [initials.at(-1)] : [])].map((word) => [...(word ?? "")][0] ?? "");
  const type = { fontSize: size * 0.36, fontFamily: stage.face.family, fontWeight: stage.face.weight };
  const centred = { display: "flex", alignItems: "center", justifyContent: "center", borderRadius: "50%" };
  return (
    <div style={{ ...place, opacity: enter(0, 20), transform: `scale(${0.9 + 0.1 * spring(0, 24)})` }}>
      <div style={{ ...place, inset: 0, left: 0, top: 0, ...centred, ...type, background: lit, color: palette.text }}>
        {letters.join("")}
      </div>
      <svg viewBox="0 0 100 100" style={{ position: "absolute", inset: "-7%", width: "114%", height: "114%", transform: `rotate(${-90 + seconds * 14}deg)` }}>
        <circle cx={50} cy={50} r={49} {...ring} strokeWidth={0.35} stroke={palette.text} opacity={0.3} />
        <circle cx={50} cy={50} r={49} {...ring} pathLength={1} strokeDasharray={`${0.3 * enter(4, 40)} 1`} />
      </svg>
    </div>
  );
}
