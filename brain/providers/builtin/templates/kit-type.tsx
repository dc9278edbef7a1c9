// ── Type that fits, and lines that arrive. ──

/**
 * The lines of a text, their size and their height in all: the largest size, up to `most`, at which they fit the box,
 * or down to `calm` times that where it saves a line. With `face: stage.face` they are a heading.
 * The same question is asked at every frame, so answers are kept.
 */
function fit(text, box) {
  const question = JSON.stringify([text, box]);
  if (!ANSWERS.has(question)) ANSWERS.set(question, fitted(String(text ?? "").match(WORDS) ?? [], box));
  return ANSWERS.get(question);
}

function fitted(texts, { width, height, most, leading = 1.08, calm = 0.8, face }) {
  const wide = face?.wide ?? 1;
  const words = texts.map((text) => ({ text, width: ems(text, wide), gap: text === text.trimEnd() ? 0 : 0.3 * wide }));
  const widest = Math.max(0, ...words.map((word) => word.width));
  const count = (size) => wrap(words, width / size).length;
  let size = Math.min(most, width / (widest || 1));
  while (size > 4 && count(size) * leading * size > height) size *= 0.96;
  const lines = count(size);
  let smaller = size;
  while (smaller > size * calm && count(smaller) === lines) smaller *= 0.97;
  if (smaller > size * calm) size = smaller;

  const wrapped = evenly(words, count(size), width / size).map((line) => line.text.trim());
  return { lines: wrapped, size, leading, face, height: wrapped.length * size * leading };
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

/** As many lines, but as equally long as they can be; best they end where the text takes a breath. */
function evenly(words, count, room) {
  const whole = words.reduce((sum, word) => sum + word.width + word.gap, 0) / count;
  let ways = [{ cost: 0, lines: [] }]; // by how many words they hold
  for (let line = 0; line < count && words.length <= 60; line++) {
    const longer = [];
    ways.forEach((way, from) => {
      for (let [to, width, text] = [from, 0, ""]; to < words.length; to++) {
        text += words[to].text;
        width += (to > from ? words[to - 1].gap : 0) + words[to].width;
        if (width > room && to > from) break;
        const cost = way.cost + ((width - whole) / room) ** 2 - (/[.!?:,;–—]\s*$/.test(text) ? 0.06 : 0);
        if (!(longer[to + 1]?.cost <= cost)) longer[to + 1] = { cost, lines: [...way.lines, { text }] };
      }
    });
    ways = longer;
  }
  return count > 1 && ways[words.length]?.lines.length === count ? ways[words.length].lines : wrap(words, room);
}

/** About how wide a text is in bold Inter, in units of its size; `wide` is for the letters that another face has. */
function ems(text, wide = 1) {
  const width = (letter) => (letter.length > 1 ? 1.27 : (WIDTHS.find(([kind]) => kind.test(letter))?.[1] ?? 0.63));
  return [...text.trim()].reduce((sum, letter) => sum + width(letter) * (letter < "\u0370" ? wide : 1), 0);
}

const WIDTHS = [
  [/[\u0300-\u036f\u064b-\u065f\u200b-\u200f\ufe0f]/, 0], [/[\u2e80-\uffef]/, 1.02], [/[\u0600-\u08ff]/, 0.58],
  [/[\u0370-\u05ff\u0900-\u1fff]/, 0.74],
  [/[ ijl.,:;'!|I]/, 0.31], [/[-frt()/"1]/, 0.45], [/[mwMW%@]/, 0.98], [/[A-Z&]/, 0.74],
];

/** Lines that arrive one after the other, as the motion of the stage says, while their tracking settles. */
function Lines({ of, stage: { enter, spring, bend, move, rtl }, at = 0, tracking = 0, style }) {
  const face = of.face && { fontFamily: of.face.family, fontWeight: of.face.weight };
  const tight = tracking * (of.face?.tight ?? 1);
  return (
    <div style={{ fontSize: of.size, lineHeight: of.leading, whiteSpace: "pre", ...face, ...style }}>
      {of.lines.map((line, index) => {
        const from = at + index * Math.min(4, 16 / of.lines.length);
        // Words of their own would stand in the wrong order where the line reads from the right.
        const words = move.words && !/[\u0590-\u08ff]/.test(line) ? line.match(/\S+\s*/g) : [line];
        const wait = Math.min(move.words, 10 / words.length);
        const masked = move.mask && enter(from + (words.length - 1) * wait) < 1;
        return (
          <div key={index} style={{ clipPath: masked ? "inset(-0.2em -1em -0.2em)" : "none" }}>
            {words.map((word, number) => {
              const start = from + number * wait;
              const [shown, sprung] = [enter(start), spring(start)];
              const letterSpacing = rtl ? 0 : `${tight + move.tracking * (1 - shown)}em`;
              const transform = `translateY(${(1 - sprung) * (move.rise * of.leading)}em) ${bend(sprung)}`;
              const opacity = move.mask ? 1 : Math.min(1, shown * 1.6);
              const block = { display: move.words ? "inline-block" : "block" };
              return <div key={number} style={{ ...block, letterSpacing, transform, opacity }}>{word}</div>;
            })}
          </div>
        );
      })}
    </div>
  );
}
