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
  const { title, tagline, kind = "lights", palette, scale = 1, pace = 1, motion, align = "center", font } = { ...content, ...props };
  const stage = useStage(title || tagline, { pace, motion, align, font });
  const { unit, across, down } = stage;

  const name = fit(title, { width: across, height: down * 0.5, most: unit * 17 * scale, leading: 1.06, face: stage.face });
  const size = Math.min(unit * 5.4 * scale, name.size * 0.5 || unit * 5.4 * scale);
  const below = fit(tagline, { width: across * 0.86, height: down * 0.2, most: size, leading: 1.3 });
  const speed = { calm: 0.6, energetic: 1.7, elegant: 0.7, playful: 1.2 }[motion] ?? 1;

  return (
    <Page palette={palette} stage={stage} light={kind === "lights" ? [50, 104] : [50, -4]} style={{ ...stage.flow, gap: unit * 4 }}
      behind={<Field kind={kind} words={title || tagline} speed={speed * pace ** 0.5} palette={palette} stage={stage} />}>
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
  const { width, height, seconds, enter } = stage;
  const { place, draw } = KINDS[kind];
  return (
    <svg width={width} height={height} style={{ position: "absolute", inset: 0 }}>
      <radialGradient id="soft">
        {[1, 0.5, 0.12, 0].map((strength, step) => (
          <stop key={step} offset={step * 0.32} stopColor={palette.accent} stopOpacity={strength} />
        ))}
      </radialGradient>
      {ALL.map((one) => {
        const [left, top] = place({ ...one, ...stage, time: seconds * speed });
        const opacity = enter(one.number % 12, 26) * (words ? clear(left / width, top / height) : 1);
        return (
          <g key={one.number} transform={`translate(${left.toFixed(1)} ${top.toFixed(1)})`} opacity={opacity}>
            {draw({ ...one, unit: stage.unit, time: seconds * speed, palette })}
          </g>
        );
      })}
    </svg>
  );
}

/** Behind the words, in the middle, everything is fainter. */
function clear(left, top) {
  const away = Math.hypot((left - 0.5) / 0.42, (top - 0.5) / 0.26);
  return 0.14 + 0.86 * Math.min(1, Math.max(0, away - 0.7) / 0.5);
}

/** Round and round between two edges, both a little outside of the picture. */
const around = (share, most, rim) => (((share % 1) + 1) % 1) * (most + 2 * rim) - rim;

const rising = ({ x, y, near, number, time, unit, width, height }) => {
  const sway = noise2D("sway", number * 7.3, time * 0.22) * unit * (5 + 12 * near);
  return [around(x, width, unit * 10) + sway, around(y - time * (0.012 + 0.05 * near), height, unit * 10)];
};

const falling = ({ x, y, near, turn, time, unit, width, height }) => {
  const sway = Math.sin(time * (0.7 + turn) + turn * 20) * unit * (1.5 + 5 * near);
  return [around(x + time * 0.008, width, unit * 4) + sway, around(y + time * (0.045 + 0.13 * near), height, unit * 4)];
};

const turning = ({ x, y, near, time, unit, width, height }) => {
  return [around(x - time * 0.007 * (0.3 + near), width, unit * 4), around(y - time * 0.003, height, unit * 4)];
};

function light({ near, turn, tone, unit, time }) {
  const shine = 0.45 + 0.55 * Math.sin(time * (0.8 + turn * 1.6) + tone * 9) ** 2;
  return <circle r={unit * (0.9 + 8 * near ** 1.4)} fill="url(#soft)" opacity={shine * (0.95 - 0.45 * near)} />;
}

function star({ near, turn, tone, unit, time, palette }) {
  const shine = 0.3 + 0.7 * Math.sin(time * (0.9 + 2 * turn) + tone * 9) ** 2;
  const colour = tone < 0.25 ? palette.accent : palette.text;
  if (near < 0.66) return <circle r={unit * (0.16 + 0.4 * near)} fill={colour} opacity={shine} />;
  const size = unit * (0.4 + 1.1 * (near - 0.66) * turn * 4) * (0.7 + 0.3 * shine);
  return <path d="M0 -4Q.25 -.25 4 0 .25 .25 0 4 -.25 .25 -4 0 -.25 -.25 0 -4Z" transform={`scale(${size})`} fill={colour} opacity={shine} />;
}

function flake({ near, unit, palette }) {
  const colour = isLight(palette.background) ? palette.accent : palette.text;
  return <circle r={unit * (0.3 + 1.5 * near)} fill={colour} opacity={0.4 + 0.4 * near} />;
}

function paper({ near, turn, tone, unit, time, palette: { accent, text, muted } }) {
  const [long, spin] = [unit * (1.6 + 2.4 * near), Math.cos(time * (2 + 3 * turn) + tone * 6)];
  const colours = [accent, accent, `oklch(from ${accent} l c calc(h + 80))`, `oklch(from ${accent} l c calc(h - 70))`, text, muted];
  const tilt = `rotate(${turn * 360 + time * (turn - 0.5) * 200}) scale(1 ${spin})`;
  return <rect x={-long / 2} y={-long * 0.28} width={long} height={long * 0.56} rx={unit * 0.12} transform={tilt} fill={colours[Math.floor(tone * 6)]} />;
}

const KINDS = {
  lights: { place: rising, draw: light },
  stars: { place: turning, draw: star },
  snow: { place: falling, draw: flake },
  confetti: { place: falling, draw: paper },
};
