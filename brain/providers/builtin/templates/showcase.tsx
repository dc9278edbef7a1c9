import { AbsoluteFill, Easing, Img, interpolate, staticFile, useCurrentFrame, useVideoConfig } from "scenewright";

// Everything this scene says and how it looks. The brain edits these lines, and so can you.
const content = {
  "template": "showcase",
  "title": "Casa Alba",
  "caption": "A house of light by Studio Norte",
  "images": ["facade.jpg", "courtyard.jpg", "kitchen.jpg", "stairs.jpg"],
  "palette": {
    "background": "#0d0c0f",
    "glow": "#3a2130",
    "text": "#fbf9f7",
    "muted": "#b3abb0",
    "accent": "#ff7d4d",
    "ink": "#0d0c0f"
  }
};

export const duration = 180; // frames

export default function Scene(props) {
  const { title, caption, images, palette, scale = 1, pace, motion, align, font } = { ...content, ...props };
  const stage = useStage(title || caption, { pace, motion, align, font });
  const { unit, across, down, margin, width, height, seconds } = stage;
  const { durationInFrames, fps } = useVideoConfig();

  // One after the other over the whole picture, and at the end all of them, framed.
  const whole = durationInFrames / fps;
  const each = (whole * 0.7) / images.length;
  const framed = Easing.bezier(0.76, 0, 0.18, 1)(clamped((seconds - whole * 0.7) / Math.min(0.9, whole * 0.18)));

  const top = heading(title, stage, { most: unit * 9 * scale, height: down * 0.18, gap: caption ? unit * 1.4 : unit * 4 });
  const below = fit(caption, { width: across, height: unit * 9, most: unit * 3.8 * scale, leading: 1.3 });
  const words = top.height + (caption ? below.height + unit * 4 : 0);
  const gap = unit * 2;
  const cells = grid(images.length, { width: across, height: down - words, gap, ratio: 1.5, most: 3 });
  const last = images.length % cells.columns || cells.columns;
  const ends = images.map((_, index) => {
    const [row, column] = [Math.floor(index / cells.columns), index % cells.columns];
    const lines = row === cells.rows - 1 ? last : cells.columns; // the cells of the last row share all of it
    const wide = (across - gap * (lines - 1)) / lines;
    return { left: margin.x + column * (wide + gap), top: margin.y + words + row * (cells.height + gap), width: wide, height: cells.height };
  });

  return (
    <Page palette={palette} stage={stage} light={[80, 0]} style={{ justifyContent: "flex-start", ...stage.flow }} behind={
      <Pictures images={images} ends={ends} each={each} framed={framed} palette={palette} stage={stage} />
    }>
      <Shade palette={palette} stage={stage} strength={1 - framed} lowest={height - margin.y - words} />
      <div style={{ ...stage.flow, display: "flex", flexDirection: "column", width: "100%", position: "relative", transform: `translateY(${(1 - framed) * (down - words)}px)` }}>
        <Heading of={top} stage={stage} at={5} />
        <Lines of={below} stage={stage} at={11} style={{ color: framed > 0.5 ? palette.muted : palette.text }} />
      </div>
      <Progress count={images.length} done={seconds / each} shown={1 - framed} palette={palette} stage={stage} />
    </Page>
  );
}

const clamped = (value) => Math.min(1, Math.max(0, value));

/** The pictures: each is unveiled over the one before, moves slowly, and goes to its place at the end. */
function Pictures({ images, ends, each, framed, palette, stage }) {
  const { width, height, seconds, unit, rtl } = stage;
  const now = Math.min(images.length - 1, Math.floor(seconds / each));
  return images.map((name, index) => {
    const open = index === 0 ? 1 : Easing.bezier(0.76, 0, 0.18, 1)(clamped((seconds - index * each) / Math.min(0.8, each * 0.6)));
    if (open === 0 || (index < now - 1 && framed === 0)) return null;
    const mix = (from, to) => from + (to - from) * framed;
    const end = ends[index];
    const box = { left: mix(0, end.left), top: mix(0, end.top), width: mix(width, end.width), height: mix(height, end.height) };
    const age = seconds - index * each;
    const drift = (index % 2 ? -1 : 1) * Math.min(age, each * 1.6) * 0.9;
    const move = `translateX(${(index % 2 ? 2.4 : -2.4) + drift * mix(1, 0.3) - (1 - open) * (rtl ? -9 : 9)}%) scale(${mix(1.1, 1.12) + 0.014 * age})`;
    const veil = `inset(0 ${rtl ? 0 : 0}% 0 ${(1 - open) * 100}% round ${framed * unit * 2}px)`;
    const mirrored = `inset(0 ${(1 - open) * 100}% 0 0 round ${framed * unit * 2}px)`;
    return (
      <div key={index} style={{ position: "absolute", ...box, overflow: "hidden", clipPath: rtl ? mirrored : veil }}>
        <div style={{ width: "100%", height: "100%", transform: move }}>
          <Picture name={name} fits="cover" palette={palette} stage={stage} style={{ borderRadius: 0, border: "none" }} />
        </div>
      </div>
    );
  });
}

/** The page's colour rises from the foot, so that words can be read on any picture. */
function Shade({ palette, stage: { margin }, strength }) {
  const half = (share) => `color-mix(in oklab, ${palette.background} ${share}%, transparent)`;
  const shade = `linear-gradient(to top, ${half(94)}, ${half(82)} 26%, ${half(40)} 48%, transparent 72%)`;
  const place = { position: "absolute", inset: `${-margin.y}px ${-margin.x}px` };
  return <div style={{ ...place, backgroundImage: shade, opacity: strength }} />;
}

/** Which of the pictures is shown: a line for each at the foot. */
function Progress({ count, done, shown, palette, stage: { unit, enter } }) {
  const line = { flex: 1, height: unit * 0.5, borderRadius: unit, overflow: "hidden", backgroundColor: `color-mix(in oklab, ${palette.text} 28%, transparent)` };
  return (
    <div style={{ position: "absolute", left: 0, right: 0, bottom: 0, display: "flex", gap: unit, opacity: shown * enter(8) }}>
      {Array.from({ length: count }, (_, index) => (
        <div key={index} style={line}>
          <div style={{ width: `${100 * clamped(done - index)}%`, height: "100%", backgroundColor: palette.accent }} />
        </div>
      ))}
    </div>
  );
}
