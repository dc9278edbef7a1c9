import { AbsoluteFill, Easing, Img, interpolate, random, staticFile, useCurrentFrame, useVideoConfig } from "scenewright";

// Everything this scene says and how it looks. The brain edits these lines, and so can you.
const content = {
  "template": "logo",
  "brand": "Fernhill",
  "tagline": "Gardens that look after themselves",
  "palette": {
    "background": "#07201a",
    "glow": "#0f5240",
    "text": "#f3faf5",
    "muted": "#a8cdbd",
    "accent": "#c9f26b",
    "ink": "#07201a"
  }
};

export const duration = 120; // frames

export default function Scene(props) {
  const { brand, tagline, image, palette, scale = 1, pace, motion, align = "center", font } = { ...content, ...props };
  const stage = useStage(brand, { pace, motion, align, font });
  const { unit, across, down, enter, wide } = stage;

  // A short name stands beside its sign in a wide picture; any other stands below it.
  const beside = wide && brand.length < 15;
  const sign = unit * (beside ? 31 : 34) * Math.min(1.2, scale);
  const gap = sign * (beside ? 0.26 : 0.24);
  const space = beside ? { width: across - sign - gap, height: sign } : { width: across, height: down * 0.3 };
  const name = fit(brand, { ...space, most: unit * (beside ? 25 : 19) * scale, leading: 1.1, face: stage.face });
  const said = { width: across * 0.9, height: down * 0.14, most: Math.min(unit * 5 * scale, name.size * 0.5), leading: 1.3 };

  // First the sign is alone in the middle, then it makes room for the name.
  const opened = enter(20, 22, Easing.bezier(0.7, 0, 0.15, 1));
  const taken = beside ? Math.max(...name.lines.map((line) => ems(line))) * name.size * 0.95 + gap : name.height + gap;
  const [from, to] = [(taken / 2) * (1 - opened), 1 + 0.12 * (1 - opened)];
  const away = `translate${beside ? "X" : "Y"}(${beside && stage.rtl ? -from : from}px) scale(${to})`;
  const lockup = { display: "flex", flexDirection: beside ? "row" : "column", gap, ...(beside ? { alignItems: "center" } : stage.flow) };
  const look = { palette, stage };

  return (
    <Page palette={palette} stage={stage} light={[50, 50]} style={{ ...stage.flow, gap: unit * 5 }} behind={<Echo palette={palette} stage={stage} />}>
      <div style={lockup}>
        <div style={{ width: sign, height: sign, flexShrink: 0, transform: away }}>
          {image ? <Picture name={image} style={stage.pop(0)} {...look} /> : <Monogram name={brand} size={sign} {...look} />}
        </div>
        <Lines of={name} stage={stage} at={32} tracking={-0.035} />
      </div>
      <Lines of={fit(tagline, said)} stage={stage} at={38} style={{ color: palette.muted }} />
    </Page>
  );
}

/** Each corner of a square, chosen by the name: round, or nearly sharp. Leaves, drops, arches and circles come of it. */
function outline(name) {
  const corners = ["a", "b", "c", "d"].map((corner) => (random(`${name} ${corner}`) < 0.58 ? 50 : 10));
  if (corners.every((corner) => corner === 10)) corners.fill(26);
  const [a, b, c, d] = corners;
  return `M${a} 0H${100 - b}A${b} ${b} 0 0 1 100 ${b}V${100 - c}A${c} ${c} 0 0 1 ${100 - c} 100H${d}A${d} ${d} 0 0 1 0 ${100 - d}V${a}A${a} ${a} 0 0 1 ${a} 0Z`;
}

/** The sign of a name: its outline draws itself, fills from the foot, and its first letter rises in it. */
function Monogram({ name, size, palette, stage: { enter, face } }) {
  const [path, letter] = [outline(name), [...name.trim()][0].toLocaleUpperCase("en")];
  const [drawn, filled, risen] = [enter(0, 20, Easing.bezier(0.6, 0, 0.2, 1)), enter(11, 16, Easing.bezier(0.7, 0, 0.2, 1)), enter(18, 16)];
  const type = { fontFamily: face.family, fontWeight: face.weight, fontSize: 58, fill: palette.ink, textAnchor: "middle" };
  const line = { fill: "none", stroke: palette.accent, strokeWidth: 2.4, pathLength: 1, strokeDasharray: 1 };
  const turn = `rotate(${(1 - enter(0, 30)) * -40}deg)`;
  return (
    <svg width={size} height={size} viewBox="-2 -2 104 104" style={{ display: "block", overflow: "visible", transform: turn }}>
      <clipPath id="filled"><rect x={-2} y={102 - 104 * filled} width={104} height={104} /></clipPath>
      <clipPath id="sign"><path d={path} /></clipPath>
      <path d={path} fill={palette.accent} clipPath="url(#filled)" />
      <path d={path} {...line} strokeDashoffset={1 - drawn} />
      {risen > 0 && <g clipPath="url(#sign)"><text x={50} y={70.5 + 60 * (1 - risen)} style={type}>{letter}</text></g>}
    </svg>
  );
}

/** Rings that leave the sign when it is full, and fade. */
function Echo({ palette, stage: { width, height, unit, enter, seconds } }) {
  const line = { fill: "none", stroke: palette.text, strokeWidth: unit * 0.16 };
  return (
    <svg width={width} height={height} style={{ position: "absolute", inset: 0 }}>
      {[0, 1, 2, 3].map((ring) => {
        const grown = enter(14 + ring * 4, 40);
        const r = unit * (18 + grown * (16 + ring * 15) + seconds * 1.2);
        return <circle key={ring} cx={width / 2} cy={height / 2} r={r} opacity={0.2 * grown * (1 - ring / 5)} {...line} />;
      })}
    </svg>
  );
}
