import { AbsoluteFill, Easing, interpolate, useCurrentFrame, useVideoConfig } from "scenewright";

// Everything this scene says and how it looks. The brain edits these lines, and so can you.
const content = {
  "template": "gradient",
  "title": "Take a slow breath",
  "tagline": "Stillwater, seven minutes a day",
  "palette": {
    "background": "#160c33",
    "glow": "#4a1fa0",
    "text": "#ffffff",
    "muted": "#d6c9f5",
    "accent": "#ff8fb8",
    "ink": "#160c33"
  }
};

export const duration = 150; // frames

export default function Scene(props) {
  const values = { ...content, ...props };
  const { title, tagline, palette, scale = 1, pace = 1, motion, align = "center", font } = values;
  const stage = useStage(title || tagline, { pace, motion, align, font });
  const { unit, across, down } = stage;

  const large = { width: across, height: down * 0.5, leading: 1.06, face: stage.face };
  const name = breathing(title, { ...large, most: unit * 17 * scale });
  const size = Math.min(unit * 5.4 * scale, name.size * 0.5 || unit * 5.4 * scale);
  const below = fit(tagline, { width: across * 0.86, height: down * 0.2, most: size, leading: 1.3 });
  const speed = { calm: 0.6, energetic: 1.8, elegant: 0.7, playful: 1.3 }[motion] ?? 1;

  const flow = <Flow quiet={Boolean(title || tagline)} speed={speed * pace ** 0.5} palette={palette} stage={stage} />;
  return (
    <Page palette={palette} stage={stage} light={[50, 50]} style={{ ...stage.flow, gap: unit * 4 }} behind={flow}>
      <Lines of={name} stage={stage} at={6} tracking={-0.03} />
      <Lines of={below} stage={stage} at={16} />
    </Page>
  );
}

// Of each cloud: where its middle goes around (shares of the picture), how far, how fast, its size, and its colour.
const CLOUDS = [
  { x: 0.24, y: 0.16, far: 0.16, turns: 0.31, size: 2, shape: 0.8, tone: "glow" },
  { x: 0.92, y: 0.12, far: 0.15, turns: -0.37, size: 1.5, shape: 0.72, tone: "accent" },
  { x: 0.04, y: 0.9, far: 0.17, turns: -0.29, size: 1.4, shape: 0.75, tone: "warm" },
  { x: 0.8, y: 0.9, far: 0.18, turns: 0.34, size: 1.9, shape: 0.7, tone: "glow" },
  { x: 0.56, y: 1.08, far: 0.2, turns: 0.43, size: 1.1, shape: 0.6, tone: "accent" },
  { x: 0.4, y: -0.12, far: 0.2, turns: -0.4, size: 1.1, shape: 0.6, tone: "cool" },
];

/** Clouds of colour that wander and turn; over them a fine grain, which also keeps the shades from showing steps. */
function Flow({ quiet, speed, palette, stage: { width, height, middle, seconds, enter } }) {
  const { background, accent, glow } = palette;
  const tones = { glow, accent, warm: turned(accent, 38), cool: turned(accent, -48) };
  const [time, side] = [seconds * speed, Math.hypot(width, height) * 0.62];
  const shown = enter(0, 30, Easing.out(Easing.quad));
  // Behind words the colours keep to the edges, so that every letter can be read.
  const calm = `${blend(background, 72)} 25%, ${blend(background, 50)} 58%, transparent`;
  const hush = `radial-gradient(ellipse 68% 52% at 50% ${middle}px, ${calm})`;
  return (
    <AbsoluteFill style={{ backgroundColor: background, overflow: "hidden" }}>
      {CLOUDS.map(({ x, y, far, turns, size, shape, tone }, index) => {
        const angle = index * 1.9 + time * turns * 2;
        const [left, top] = [x + far * Math.cos(angle), y + far * Math.sin(angle * 0.9)];
        const strength = tone === "glow" ? 100 : quiet ? 62 : 88;
        const stops = FADING.map((share, step) => `${blend(tones[tone], strength * share)} ${step * 14.2}%`);
        const swell = size * (0.7 + 0.3 * shown) * (1 + 0.1 * Math.sin(time * 0.7 + index * 2));
        const place = `translate(${left * width - side / 2}px, ${top * height - side / 2}px)`;
        const turn = `rotate(${index * 50 + time * turns * 40}deg) scale(${swell}, ${swell * shape})`;
        const cloud = { position: "absolute", left: 0, top: 0, width: side, height: side, opacity: shown };
        const backgroundImage = `radial-gradient(closest-side, ${stops.join(", ")})`;
        return <div key={index} style={{ ...cloud, backgroundImage, transform: `${place} ${turn}` }} />;
      })}
      {quiet && <AbsoluteFill style={{ backgroundImage: hush }} />}
      <AbsoluteFill style={{ backgroundImage: `url("${GRAIN}")`, opacity: 0.16, mixBlendMode: "soft-light" }} />
    </AbsoluteFill>
  );
}

const FADING = [1, 0.94, 0.78, 0.56, 0.34, 0.16, 0.05, 0]; // from the middle of a cloud to its rim

const NOISE = "<feTurbulence type='fractalNoise' baseFrequency='.8' numOctaves='2' stitchTiles='stitch'/>";
const GREY = `<filter id='grain'>${NOISE}<feColorMatrix type='saturate' values='0'/></filter>`;
const TILE = `${GREY}<rect width='240' height='240' filter='url(#grain)'/>`;
const SVG = `<svg xmlns='http://www.w3.org/2000/svg' width='240' height='240'>${TILE}</svg>`;
const GRAIN = `data:image/svg+xml,${encodeURIComponent(SVG)}`;
