// ── What all built-in scenes share: a clock and a grid, type that fits, lines that rise, light that drifts. ──

/** `enter(3)` goes from 0 to 1 from frame 3 on, counted as if at 30 fps; `across` and `down` lie inside the margins. */
function useStage(text, pace = 1) {
  const { fps, width, height, durationInFrames } = useVideoConfig();
  const frame = useCurrentFrame();
  const beat = Math.min(fps / 30 / pace, durationInFrames / 66); // short scenes hurry, so that nothing is missed
  const unit = (Math.min(width, height) / 100) * (height > width * 1.2 ? 1.12 : 1);
  const margin = { x: Math.max(width * 0.08, unit * 8), y: unit * 9 };
  const [across, down] = [width - 2 * margin.x, height - 2 * margin.y];
  const enter = (from, length = 14, easing = Easing.bezier(0.16, 1, 0.3, 1)) => {
    const clamp = { extrapolateLeft: "clamp", extrapolateRight: "clamp" };
    return interpolate(frame + 1, [from * beat, (from + length) * beat], [0, 1], { easing, ...clamp });
  };
  const rtl = /^[^a-z]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/i.test(text ?? "");
  return { enter, unit, margin, across, down, width, height, rtl, wide: width > height * 1.2, seconds: frame / fps };
}

/**
 * The lines of a text and their size: the largest, up to `most`, at which they fit the box, or down to `calm` times
 * that where it saves a line. The same question is asked at every frame, so answers are kept.
 */
function fit(text, box) {
  const question = JSON.stringify([text, box]);
  if (!ANSWERS.has(question)) ANSWERS.set(question, fitted(String(text ?? "").match(WORDS) ?? [], box));
  return ANSWERS.get(question);
}

function fitted(texts, { width, height, most, leading = 1.08, calm = 0.8 }) {
  const words = texts.map((text) => ({ text, width: ems(text), gap: text === text.trimEnd() ? 0 : 0.3 }));
  const widest = Math.max(0, ...words.map((word) => word.width));
  const count = (size) => wrap(words, width / size).length;
  let size = Math.min(most, width / (widest || 1));
  while (size > 4 && count(size) * leading * size > height) size *= 0.96;
  const lines = count(size);
  let smaller = size;
  while (smaller > size * calm && count(smaller) === lines) smaller *= 0.97;
  if (smaller > size * calm) size = smaller;

  let room = width / size; // made as narrow as it goes, the lines become equally long
  while (lines > 1 && room * 0.96 > widest && wrap(words, room * 0.96).length === count(size)) room *= 0.96;
  return { lines: wrap(words, room).map((line) => line.text.trim()), size, leading };
}

const ANSWERS = new Map();

// Chinese and Japanese break after every letter, but not before a closing mark or a small one.
const CJK = "\\u2e80-\\ua4cf\\uf900-\\ufaff\\uff00-\\uffef";
const STAYING = "、。，．！？：；」』）ーぁぃぅぇぉっゃゅょァィゥェォッャュョ";
const WORDS = new RegExp(`[${CJK}][${STAYING}]*\\s*|[^\\s${CJK}]{1,40}\\s*`, "g");

function wrap(words, room) {
  const lines = [];
  for (const word of words) {
    const line = lines.at(-1);
    if (!line || line.width + line.gap + word.width > room) lines.push({ ...word });
    else Object.assign(line, { text: line.text + word.text, width: line.width + line.gap + word.width, gap: word.gap });
  }
  return lines;
}

/** About how wide a text is in bold Inter, in units of its size. */
function ems(text) {
  const width = (letter) => (letter.length > 1 ? 1.27 : (WIDTHS.find(([kind]) => kind.test(letter))?.[1] ?? 0.63));
  return [...text.trim()].reduce((sum, letter) => sum + width(letter), 0);
}

const WIDTHS = [
  [/[\u0300-\u036f\u064b-\u065f\u200b-\u200f\ufe0f]/, 0], [/[\u2e80-\uffef]/, 1.02], [/[\u0600-\u08ff]/, 0.58],
  [/[\u0370-\u05ff\u0900-\u1fff]/, 0.74],
  [/[ ijl.,:;'!|I]/, 0.31], [/[-frt()/"1]/, 0.45], [/[mwMW%@]/, 0.98], [/[A-Z&]/, 0.74],
];

/** Lines that rise out of their own baselines, one after the other, while their tracking settles. */
function Lines({ of, stage, at = 0, tracking = 0, style }) {
  return (
    <div style={{ fontSize: of.size, lineHeight: of.leading, whiteSpace: "pre", ...style }}>
      {of.lines.map((line, index) => {
        const shown = stage.enter(at + index * Math.min(4, 16 / of.lines.length));
        const letterSpacing = stage.rtl ? 0 : `${tracking * shown}em`;
        return (
          <div key={index} style={{ clipPath: shown < 1 ? "inset(-0.2em -1em -0.2em)" : "none" }}>
            <div style={{ letterSpacing, transform: `translateY(${(1 - shown) * (of.leading + 0.4)}em)` }}>{line}</div>
          </div>
        );
      })}
    </div>
  );
}

/** The page: its colour, a soft light that never stands still, what lies behind the type, and the type. */
function Page({ palette, stage, light: [x, y], behind, style, children }) {
  const { margin, rtl, seconds } = stage;
  const drift = [(rtl ? 100 - x : x) + 7 * Math.sin(seconds * 0.6), y + 6 * Math.cos(seconds * 0.45)];
  const dim = `color-mix(in oklab, ${palette.glow} 42%, transparent) 34%`; // light fades faster than a straight line
  const glow = `radial-gradient(circle at ${drift[0]}% ${drift[1]}%, ${palette.glow}, ${dim}, transparent 72%)`;
  const type = { color: palette.text, fontFamily: '"Inter Variable", Inter, sans-serif' };
  const inside = { position: "absolute", inset: `${margin.y}px ${margin.x}px`, display: "flex" };
  const order = { flexDirection: "column", justifyContent: "center", direction: rtl ? "rtl" : "ltr" };
  return (
    <AbsoluteFill style={{ background: `${glow}, ${palette.background}`, overflow: "hidden" }}>
      {behind}
      <div style={{ ...type, ...inside, ...order, ...style }}>{children}</div>
    </AbsoluteFill>
  );
}
