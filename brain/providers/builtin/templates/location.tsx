import { AbsoluteFill, Easing, interpolate, noise2D, useCurrentFrame, useVideoConfig } from "scenewright";

// Everything this scene says and how it looks. The brain edits these lines, and so can you.
const content = {
  "template": "location",
  "title": "Northern Light Festival",
  "place": "Harbour Hall",
  "address": "12 Quay Street, Bergen",
  "when": "21 June, doors open at 19:00",
  "palette": {
    "background": "#1c0a2e",
    "glow": "#56207d",
    "text": "#fdf9ff",
    "muted": "#d3bce6",
    "accent": "#ff9ac0",
    "ink": "#1c0a2e"
  }
};

export const duration = 120; // frames

export default function Scene(props) {
  const { place, address, when, title, palette, scale = 1, pace, motion, align, font } = { ...content, ...props };
  const stage = useStage(place, { pace, motion, align, font });
  const { unit, across, down, width, height, wide, rtl } = stage;

  // The hill with the pin is on the far side of the words in a wide picture, and above them in any other.
  const far = (rtl || align === "right") && align !== "left" ? 0.24 : 0.76;
  const summit = wide ? [width * far, height * 0.54] : [width * 0.5, height * (height > width * 1.2 ? 0.36 : 0.32)];
  const room = wide ? { width: across * 0.56, height: down } : { width: across, height: down * 0.54 };
  const above = fit(title, { width: room.width, height: unit * 9, most: unit * 3.8 * scale, leading: 1.2 });
  const name = fit(place, { width: room.width, height: room.height * 0.46, most: unit * 15 * scale, leading: 1.04, face: stage.face });
  const facts = [when && ["when", when], address && ["where", address]].filter(Boolean);
  const line = { width: room.width - unit * 7, height: (room.height * 0.34) / facts.length, most: unit * 4.6 * scale, leading: 1.25 };
  const size = Math.min(...facts.map(([, text]) => fit(text, line).size));
  const words = { display: "flex", flexDirection: "column", width: room.width, ...stage.flow };

  return (
    <Page palette={palette} stage={stage} light={[far * 100, 50]} style={{ justifyContent: wide ? "center" : "flex-end" }}
      behind={<Hill at={summit} radius={unit * (wide ? 58 : 50)} name={place} palette={palette} stage={stage} />}>
      <div style={words}>
        <Lines of={above} stage={stage} at={4} style={{ fontWeight: 600, color: palette.accent, marginBottom: unit * 2 }} />
        <Lines of={name} stage={stage} at={7} tracking={-0.035} />
        <div style={{ display: "flex", flexDirection: "column", gap: unit * 1.8, marginTop: unit * 4.4, alignItems: "inherit" }}>
          {facts.map(([kind, text], index) => (
            <Fact key={kind} kind={kind} text={fit(text, { ...line, most: size, calm: 1 })} at={15 + index * 4} palette={palette} stage={stage} />
          ))}
        </div>
      </div>
    </Page>
  );
}

const SIGNS = {
  when: "M4 6h16v14H4zM4 10.5h16M8.5 3v5M15.5 3v5",
  where: "M12 21.5C7.6 16.6 5.5 13 5.5 9.6a6.5 6.5 0 0 1 13 0C18.5 13 16.4 16.6 12 21.5ZM12 7.2a2.4 2.4 0 1 0 .01 0",
};

function Fact({ kind, text, at, palette, stage }) {
  const drawn = { strokeDasharray: 1, strokeDashoffset: 1 - stage.enter(at, 20) };
  const sign = { width: text.size * 0.96, height: text.size * 1.25, flexShrink: 0 };
  return (
    <div style={{ display: "flex", gap: text.size * 0.6 }}>
      <svg viewBox="0 0 24 24" fill="none" stroke={palette.accent} strokeWidth={2} strokeLinejoin="round" style={sign}>
        <path d={SIGNS[kind]} pathLength={1} {...drawn} />
      </svg>
      <Lines of={text} stage={stage} at={at + 2} tracking={-0.01} style={{ textAlign: "start" }} />
    </div>
  );
}

const LEVELS = 9;

/** Contour lines of a hill that the place's name shapes, drawn from the summit outwards, and a pin on top. */
function Hill({ at: [x, y], radius, name, palette, stage: { width, height, unit, seconds, enter, spring } }) {
  const landed = spring(8, 20);
  const drop = (1 - enter(4, 14, Easing.in(Easing.quad))) * unit * 26;
  const squash = 1 + 0.16 * Math.sin(Math.min(1, landed) * Math.PI);
  const pin = "M0 0C-9 -13 -14 -19 -14 -27A14 14 0 1 1 14 -27C14 -19 9 -13 0 0ZM0 -33.5A6.5 6.5 0 1 0 .01 -33.5Z";
  const line = { fill: "none", stroke: palette.text, strokeWidth: unit * 0.18 };
  return (
    <svg width={width} height={height} style={{ position: "absolute", inset: 0 }}>
      {Array.from({ length: LEVELS }, (_, level) => {
        const drawn = enter(level * 2.5, 30);
        const share = (level + 1) / LEVELS;
        const strength = 0.42 * (1 - share * 0.82);
        return <path key={level} d={contour(name, x, y, radius * share ** 1.1, share, seconds)} {...line} opacity={strength} pathLength={1} strokeDasharray={1} strokeDashoffset={1 - drawn} />;
      })}
      {[0, 1].map((ring) => {
        const out = (((seconds - 0.6) / 2.2 + ring / 2) % 1 + 1) % 1;
        return <ellipse key={ring} cx={x} cy={y} rx={unit * 15 * out} ry={unit * 5.5 * out} fill="none" stroke={palette.accent} strokeWidth={unit * 0.3} opacity={(1 - out) * enter(18, 20)} />;
      })}
      <g transform={`translate(${x} ${y - drop}) scale(${unit * 0.5 * squash} ${(unit * 0.5) / squash})`} opacity={enter(4, 6)}>
        <path d={pin} fill={palette.accent} fillRule="evenodd" />
      </g>
    </svg>
  );
}

/** A closed line around the summit, uneven as land is; it breathes slowly. */
function contour(name, x, y, radius, share, seconds) {
  const points = Array.from({ length: 48 }, (_, index) => {
    const angle = (index / 48) * 2 * Math.PI;
    const [across, along] = [Math.cos(angle), Math.sin(angle)];
    const uneven = 1 + 0.34 * noise2D(name, across * 0.9 + share * 0.7 + seconds * 0.05, along * 0.9 - share * 0.4);
    return [x + across * radius * uneven, y + along * radius * uneven * 0.78];
  });
  return `M${points.map(([left, top]) => `${left.toFixed(1)} ${top.toFixed(1)}`).join("L")}Z`;
}
