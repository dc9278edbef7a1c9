import { AbsoluteFill, Easing, Img, interpolate, random, staticFile } from "scenewright";
import { useCurrentFrame, useVideoConfig } from "scenewright";

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

  // A short name stands beside its sign in a wide picture; any other stands below it, as does that of an uploaded
  // picture: it may be wide, and hold the name itself.
  const beside = wide && !image && brand.length < 15;
  const sign = unit * (beside ? 31 : 34) * Math.min(1.2, scale);
  const room = image ? Math.min(across, sign * 2.6) : sign;
  const gap = sign * (beside ? 0.26 : 0.24);
  const space = beside ? { width: across - sign - gap, height: sign } : { width: across, height: down * 0.3 };
  const most = unit * (beside ? 25 : image ? 10 : 19) * scale;
  const name = fit(brand, { ...space, most, leading: 1.1, face: stage.face });
  const said = { width: across * 0.9, height: down * 0.14, leading: 1.3 };
  const line = fit(tagline, { ...said, most: Math.min(unit * 5 * scale, name.size * 0.5) });

  // First the sign is alone in the middle, then it makes room for the name.
  const opened = enter(20, 22, Easing.bezier(0.7, 0, 0.15, 1));
  const long = Math.max(...name.lines.map((each) => ems(each, stage.face.wide))) * name.size;
  const taken = gap + (beside ? long * 0.95 : name.height);
  const [from, to] = [(taken / 2) * (1 - opened), 1 + 0.12 * (1 - opened)];
  const away = `translate${beside ? "X" : "Y"}(${beside && stage.rtl ? -from : from}px) scale(${to})`;
  const order = beside ? { alignItems: "center" } : { flexDirection: "column", ...stage.flow };
  const side = { left: "0%", right: "100%" }[align] ?? "50%";
  const look = { palette, stage };

  return (
    <Page {...look} light={[50, 50]} style={{ ...stage.flow, gap: unit * 5 }} behind={<Echo {...look} />}>
      <div style={{ display: "flex", gap, ...order }}>
        <div style={{ width: room, height: sign, flexShrink: 0, transform: away }}>
          {image && <Picture name={image} at={`${side} 50%`} style={stage.pop(0)} {...look} />}
          {!image && <Monogram name={brand} size={sign} {...look} />}
        </div>
        <Lines of={name} stage={stage} at={32} tracking={-0.035} />
      </div>
      <Lines of={line} stage={stage} at={38} style={{ color: palette.muted }} />
    </Page>
  );
}

/** Each corner of a square, chosen by the name: round, or nearly sharp. Leaves, drops and arches come of it. */
function outline(name) {
  const corners = ["a", "b", "c", "d"].map((corner) => (random(`${name} ${corner}`) < 0.58 ? 50 : 10));
  if (corners.every((corner) => corner === 10)) corners.fill(26);
  const [a, b, c, d] = corners;
  const arc = (r, x, y) => `A${r} ${r} 0 0 1 ${x} ${y}`;
  const [right, foot] = [`V${100 - c}${arc(c, 100 - c, 100)}`, `H${d}${arc(d, 0, 100 - d)}`];
  return `M${a} 0H${100 - b}${arc(b, 100, b)}${right}${foot}V${a}${arc(a, a, 0)}Z`;
}

/** The sign of a name: its outline draws itself, fills from the foot, and its first letter rises in it. */
function Monogram({ name, size, palette, stage: { enter, face } }) {
  const [path, letter] = [outline(name), [...name.trim()][0].toLocaleUpperCase("en")];
  const glide = Easing.bezier(0.65, 0, 0.2, 1);
  const [drawn, filled, risen] = [enter(0, 20, glide), enter(11, 16, glide), enter(18, 16)];
  const type = { fontFamily: face.family, fontWeight: face.weight, fontSize: 58, textAnchor: "middle" };
  const line = { fill: "none", stroke: palette.accent, strokeWidth: 2.4, pathLength: 1, strokeDasharray: 1 };
  const look = { display: "block", overflow: "visible", transform: `rotate(${(1 - enter(0, 30)) * -40}deg)` };
  return (
    <svg width={size} height={size} viewBox="-2 -2 104 104" style={look}>
      <clipPath id="filled"><rect x={-2} y={102 - 104 * filled} width={104} height={104} /></clipPath>
      <clipPath id="sign"><path d={path} /></clipPath>
      <path d={path} fill={palette.accent} clipPath="url(#filled)" />
      <path d={path} {...line} strokeDashoffset={1 - drawn} />
      <g clipPath="url(#sign)" opacity={risen > 0 ? 1 : 0}>
        <text x={50} y={70.5 + 60 * (1 - risen)} fill={palette.ink} style={type}>{letter}</text>
      </g>
    </svg>
  );
}

/** Rings that leave the sign when it is full, and fade. */
function Echo({ palette, stage: { width, height, middle, unit, enter, seconds } }) {
  const line = { fill: "none", stroke: palette.text, strokeWidth: unit * 0.16 };
  return (
    <svg width={width} height={height} style={{ position: "absolute", inset: 0 }}>
      {[0, 1, 2, 3].map((ring) => {
        const grown = enter(14 + ring * 4, 40);
        const r = unit * (18 + grown * (16 + ring * 15) + seconds * 1.2);
        const opacity = 0.2 * grown * (1 - ring / 5);
        return <circle key={ring} cx={width / 2} cy={middle} r={r} opacity={opacity} {...line} />;
      })}
    </svg>
  );
}
