import { AbsoluteFill, Easing, interpolate, noise2D, random, useCurrentFrame, useVideoConfig } from "scenewright";

// Everything this scene says and how it looks. The brain edits these lines, and so can you.
const content = {
  "template": "particles",
  "title": "Made after dark",
  "tagline": "A short film about fireflies",
  "kind": "lights",
  "palette": {
    "background": "#07201a",
    "glow": "#0f5240",
    "text": "#f3faf5",
    "muted": "#a8cdbd",
    "accent": "#c9f26b",
    "ink": "#07201a"
  }
};

export const duration = 150; // frames

export default function Scene(props) {
  const values = { ...content, ...props };
  const { title, tagline, kind = "lights", palette, scale = 1, pace = 1, motion, align = "center", font } = values;
  const stage = useStage(title || tagline, { pace, motion, align, font });
  const { unit, across, down } = stage;

  const large = { width: across, height: down * 0.5, leading: 1.06, face: stage.face };
  const name = breathing(title, { ...large, most: unit * 17 * scale });
  const size = Math.min(unit * 5.4 * scale, name.size * 0.5 || unit * 5.4 * scale);
  const below = fit(tagline, { width: across * 0.86, height: down * 0.2, most: size, leading: 1.3 });
  const speed = { calm: 0.6, energetic: 1.7, elegant: 0.7, playful: 1.2 }[motion] ?? 1;

  const words = name.height + below.height + unit * 12;
  const field = <Field kind={kind} words={words} speed={speed * pace ** 0.5} palette={palette} stage={stage} />;
  const light = [50, kind === "lights" ? 104 : -4];

  return (
    <Page palette={palette} stage={stage} light={light} style={{ ...stage.flow, gap: unit * 4 }} behind={field}>
      <Lines of={name} stage={stage} at={6} tracking={-0.03} />
      <Lines of={below} stage={stage} at={16} style={{ color: palette.muted }} />
    </Page>
  );
}

// What is known of each: where it starts, and how it differs from the others. The far ones come first, most are far.
const ALL = Array.from({ length: 72 }, (_, number) => {
  const [x, y, turn, tone] = ["x", "y", "turn", "tone"].map((seed) => random(`${seed} ${number}`));
  return { number, x, y, turn, tone, near: (number / 72) ** 2 };
});

/** Everything that drifts. Where each is follows from its number and the time alone. */
function Field({ kind, words, speed, palette, stage }) {
  const { width, height, middle, seconds, enter } = stage;
  const { place, draw } = drifting(kind);
  const hasWords = words > stage.unit * 12;
  return (
    <svg width={width} height={height} style={{ position: "absolute", inset: 0 }}>
      <radialGradient id="soft">
        {[1, 0.5, 0.12, 0].map((strength, step) => (
          <stop key={step} offset={step * 0.32} stopColor={palette.accent} stopOpacity={strength} />
        ))}
      </radialGradient>
      {ALL.map((one) => {
        const [left, top] = place({ ...one, ...stage, time: seconds * speed });
        const away = Math.max(Math.abs(left - width / 2) - width * 0.4, Math.abs(top - middle) - words / 2);
        const opacity = enter(one.number % 12, 26) * (hasWords ? clear(away / stage.unit) : 1);
        return (
          <g key={one.number} transform={`translate(${left.toFixed(1)} ${top.toFixed(1)})`} opacity={opacity}>
            {draw({ ...one, unit: stage.unit, time: seconds * speed, palette })}
          </g>
        );
      })}
    </svg>
  );
}

/** Behind the words everything is fainter; so many units away from them it is as it is. */
function clear(away) {
  return 0.1 + 0.9 * Math.min(1, Math.max(0, away + 6) / 12);
}
