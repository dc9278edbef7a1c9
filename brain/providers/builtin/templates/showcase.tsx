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
  const { unit, across, down, margin, height, seconds } = stage;
  const { durationInFrames, fps } = useVideoConfig();

  // One after the other over the whole picture, and at the end all of them, framed.
  const whole = durationInFrames / fps;
  const each = (whole * 0.7) / images.length;
  const framed = GLIDE(clamped((seconds - whole * 0.7) / Math.min(0.9, whole * 0.18)));

  const gap = unit * 2;
  const space = { most: unit * 9 * scale, height: down * 0.18, gap: unit * (caption ? 1.4 : 4) };
  const top = heading(title, stage, space);
  const below = fit(caption, { width: across, height: unit * 9, most: unit * 3.8 * scale, leading: 1.3 });
  const words = top.height + (caption ? below.height + unit * 4 : 0);
  const cells = grid(images.length, { width: across, height: down - words, gap, ratio: 1.5, most: 3 });
  const last = images.length % cells.columns || cells.columns;
  const ends = images.map((_, index) => {
    const [row, column] = [Math.floor(index / cells.columns), index % cells.columns];
    const shared = row === cells.rows - 1 ? last : cells.columns; // the cells of the last row share all of it
    const width = (across - gap * (shared - 1)) / shared;
    const topOf = margin.top + words + row * (cells.height + gap);
    return { left: margin.x + column * (width + gap), top: topOf, width, height: cells.height };
  });
  const look = { palette, stage };
  const pictures = <Pictures images={images} ends={ends} each={each} framed={framed} {...look} />;
  const moved = { ...stage.flow, display: "flex", flexDirection: "column", width: "100%", position: "relative" };
  // The words are gone while the pictures are on their way past them.
  const seen = clamped(Math.abs(4 * framed - 2) - 1);
  const place = { transform: `translateY(${framed < 0.5 ? down - words : 0}px)`, opacity: seen };

  return (
    <Page {...look} light={[80, 0]} style={{ justifyContent: "flex-start", ...stage.flow }} behind={pictures}>
      {words > 0 && <Shade {...look} share={Math.min(1, (words + margin.bottom + unit * 15) / height)} strength={1 - framed} />}
      <div style={{ ...moved, ...place }}>
        <Heading of={top} stage={stage} at={5} />
        <Lines of={below} stage={stage} at={11} />
      </div>
      {images.length > 1 && <Progress count={images.length} done={seconds / each} shown={1 - framed} {...look} />}
    </Page>
  );
}

const GLIDE = Easing.bezier(0.76, 0, 0.18, 1);
const clamped = (value) => Math.min(1, Math.max(0, value));

/** The pictures: each is unveiled over the one before, moves slowly, and goes to its place at the end. */
function Pictures({ images, ends, each, framed, palette, stage }) {
  const { width, height, seconds, unit, rtl } = stage;
  const now = Math.min(images.length - 1, Math.floor(seconds / each));
  const to = (from, end) => from + (end - from) * framed;
  return images.map((name, index) => {
    const age = seconds - index * each;
    const open = index === 0 ? 1 : GLIDE(clamped(age / Math.min(0.8, each * 0.6)));
    if (open === 0 || (index < now - 1 && framed === 0)) return null;
    const end = ends[index];
    const size = { width: to(width, end.width), height: to(height, end.height) };
    const box = { left: to(0, end.left), top: to(0, end.top), ...size };
    const side = index % 2 ? 1 : -1;
    const drift = side * (2.4 - 0.9 * to(1, 0.3) * Math.min(age, each * 1.6)) - (1 - open) * (rtl ? -9 : 9);
    const move = `translateX(${drift}%) scale(${1.11 + 0.014 * age})`;
    // Of a picture that is much taller or wider than the frame, more than one cut is seen.
    const part = `${50 + side * (20 - 36 * clamped(age / (each * 1.6)))}%`;
    const cut = `${part} ${part}`;
    const hidden = `${(1 - open) * 100}%`;
    const veil = `inset(0 ${rtl ? hidden : 0} 0 ${rtl ? 0 : hidden} round ${framed * unit * 2}px)`;
    return (
      <div key={index} style={{ position: "absolute", ...box, overflow: "hidden", clipPath: veil }}>
        <div style={{ width: "100%", height: "100%", transform: move }}>
          <Picture name={name} fits="cover" at={cut} low={to(height * 0.3, 0)} palette={palette} stage={stage} />
        </div>
      </div>
    );
  });
}

/** The page's colour rises from the foot, so that words can be read on any picture. */
function Shade({ palette: { background }, stage: { margin }, share, strength }) {
  const steps = [[95, 0], [88, 0.5], [62, 0.78], [22, 1], [0, 1.3]];
  const stops = steps.map(([percent, place]) => `${blend(background, percent)} ${place * share * 100}%`);
  const place = { position: "absolute", inset: `${-margin.top}px ${-margin.x}px ${-margin.bottom}px`, opacity: strength };
  return <div style={{ ...place, backgroundImage: `linear-gradient(to top, ${stops.join(", ")})` }} />;
}

/** Which of the pictures is shown: a line for each at the foot. */
function Progress({ count, done, shown, palette, stage: { unit, enter } }) {
  const row = { position: "absolute", left: 0, right: 0, bottom: 0, display: "flex", gap: unit };
  const line = { flex: 1, height: unit * 0.5, borderRadius: unit, overflow: "hidden" };
  const filled = (index) => ({ width: `${100 * clamped(done - index)}%`, backgroundColor: palette.accent });
  return (
    <div style={{ ...row, opacity: shown * enter(8) }}>
      {Array.from({ length: count }, (_, index) => (
        <div key={index} style={{ ...line, backgroundColor: blend(palette.text, 28) }}>
          <div style={{ ...filled(index), height: "100%" }} />
        </div>
      ))}
    </div>
  );
}
