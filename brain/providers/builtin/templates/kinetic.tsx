import { AbsoluteFill, Easing, interpolate, useCurrentFrame, useVideoConfig } from "scenewright";

// Everything this scene says and how it looks. The brain edits these lines, and so can you.
const content = {
  "template": "kinetic",
  "text": "Stop guessing. Start planning around the weather.",
  "highlight": "planning",
  "motion": "energetic",
  "palette": {
    "background": "#1b36d1",
    "glow": "#2547f0",
    "text": "#ffffff",
    "muted": "#d8dfff",
    "accent": "#ffe14f",
    "ink": "#0c1863"
  }
};

export const duration = 150; // frames

export default function Scene(props) {
  const { text, highlight, palette, scale = 1, pace, motion, align, font } = { ...content, ...props };
  const stage = useStage(text, { pace, motion, align, font });
  const screens = useScreens(text, highlight, stage, scale);
  const current = screens.findLast(({ from }) => from === 0 || stage.enter(from) > 0);
  const leaving = current.until ? stage.enter(current.until - 5, 4, Easing.in(Easing.cubic)) : 0;
  const away = { opacity: 1 - leaving, transform: `translateY(${-6 * stage.unit * leaving}px)` };

  return (
    <Page palette={palette} stage={stage} light={[12, 92]} behind={<Sweep {...current} palette={palette} stage={stage} />}>
      <div style={{ display: "flex", flexDirection: "column", ...stage.flow, ...away }}>
        {current.lines.map((line, index) => <Line key={index} {...line} palette={palette} stage={stage} />)}
      </div>
    </Page>
  );
}

/** One line of a screen, as wide as the page bears; each of its words arrives at its own time. */
function Line({ words, size, palette, stage }) {
  const type = { fontSize: size, lineHeight: 1.02, fontFamily: stage.face.family, fontWeight: stage.face.weight };
  return (
    <div style={{ ...type, letterSpacing: stage.rtl ? 0 : `${-0.045 * stage.face.tight}em`, whiteSpace: "pre" }}>
      {words.map(({ text, from, length, marked }, index) => {
        const arriving = stage.rtl ? {} : { display: "inline-block", ...stage.pop(from, length) };
        return <span key={index} style={{ ...arriving, color: marked ? palette.accent : palette.text }}>{text}</span>;
      })}
    </div>
  );
}

/** A broad band of light behind the type that crosses the page once for each screen. */
function Sweep({ from, palette, stage: { enter, width, height, rtl } }) {
  const crossed = enter(from, 60, Easing.out(Easing.quad));
  const tilted = `skewX(${rtl ? 18 : -18}deg) translateX(${(rtl ? -1 : 1) * (crossed * 1.5 - 0.9) * width}px)`;
  const colours = `linear-gradient(90deg, transparent, ${palette.glow}, transparent)`;
  return <div style={{ position: "absolute", width, height, background: colours, opacity: 0.9, transform: tilted }} />;
}

/** The sentence in parts that fill the page one after the other: each with its lines, its beginning and its end. */
function useScreens(text, highlight, stage, scale) {
  const { unit, across, down, face, last } = stage;
  let room = 11 + 6 * Math.min(1, Math.max(0, down / across - 0.5)); // ems on a screen
  while (phrases(text, room).length > Math.max(1, last / 18)) room *= 1.2;
  const parts = phrases(text, room);
  const marks = (highlight || parts.at(-1).text.match(WORDS).at(-1)).match(WORDS).map(bare);
  const weights = parts.map((part, index) => part.width + (index < parts.length - 1 ? 4 : 10)); // the last one stays a little
  const all = weights.reduce((sum, weight) => sum + weight);
  let from = 0;
  return parts.map((part, index) => {
    const until = index < parts.length - 1 ? from + (last * weights[index]) / all : null;
    const size = { across: across * (1 + 0.08 * face.tight), down: down * 0.96, most: unit * 40 * scale, wide: face.wide };
    const span = (until ?? last) - from;
    const pause = Math.min(2.6, (span * 0.4) / part.text.trim().match(WORDS).length);
    let spoken = 0;
    const lines = poster(part.text.trim().match(WORDS), size).map(({ words, size }) => {
      return { size, words: words.map((text) => ({ text, from: from + pause * spoken++, length: Math.min(10, span * 0.4), marked: marks.includes(bare(text)) })) };
    });
    const screen = { lines, from, until };
    from = until ?? from;
    return screen;
  });
}

/** Broken where one would breathe, then into parts of about `room`; a very short one goes with the next. */
function phrases(text, room) {
  const parts = [];
  for (const phrase of text.split(/(?<=[.!?;:,—–]\s+|[。！？、])/)) {
    const words = measured(phrase.match(WORDS) ?? []);
    const total = words.reduce((sum, word) => sum + word.width + word.gap, 0);
    const previous = parts.at(-1);
    if (previous && previous.width + total < room * 0.8) Object.assign(previous, { text: previous.text + phrase, width: previous.width + total });
    else parts.push(...balanced(words, Math.max(1, Math.round(total / room))));
  }
  return parts;
}

/** The words in lines that are each as large as the page is wide, broken where they fill it best. */
function poster(texts, { across, down, most, wide }) {
  const words = measured(texts, wide);
  const layouts = words.map((_, index) => {
    const lines = balanced(words, index + 1);
    const smallest = Math.min(most, ...lines.map((line) => across / line.width));
    const sizes = lines.map((line) => Math.min(most, across / line.width, smallest * 1.7));
    const shrunk = Math.min(1, down / sizes.reduce((sum, size) => sum + size * 1.02, 0));
    const area = lines.reduce((sum, line, at) => sum + line.width * (sizes[at] * shrunk) ** 2, 0);
    return { area, lines: lines.map((line, at) => ({ words: line.text.trim().match(WORDS), size: sizes[at] * shrunk })) };
  });
  return layouts.reduce((best, layout) => (layout.area > best.area ? layout : best)).lines;
}

/** The words in so many lines at most, as equally long as it goes. */
function balanced(words, count) {
  let room = words.reduce((sum, word) => sum + word.width + word.gap, 0) / count;
  while (wrap(words, room).length > count) room *= 1.04;
  return wrap(words, room);
}

const measured = (texts, wide) =>
  texts.map((text) => ({ text, width: ems(text, wide), gap: text === text.trimEnd() ? 0 : 0.3 }));
const bare = (word) => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
