import { AbsoluteFill, Easing, interpolate, useCurrentFrame, useVideoConfig } from "scenewright";

// Everything this scene says and how it looks. The brain edits these lines, and so can you.
const content = {
  "template": "code",
  "title": "Ship it in six lines",
  "file": "forecast.js",
  "code": "import { Nimbus } from \"nimbus\";\n\n// Ask for the sky above any place.\nconst sky = await Nimbus.at(52.52, 13.4);\n\nif (sky.rain > 0.4) {\n  notify(`Take an umbrella at ${sky.hour}:00`);\n}",
  "palette": {
    "background": "#0a1030",
    "glow": "#20338a",
    "text": "#ffffff",
    "muted": "#b9c4ea",
    "accent": "#8fb2ff",
    "ink": "#0a1030"
  }
};

export const duration = 180; // frames

export default function Scene(props) {
  const { title, code, file, palette, scale = 1, pace = 1, motion, align, font } = { ...content, ...props };
  const stage = useStage(title, { pace, motion, align, font });
  const { unit, across, down, seconds, wide } = stage;
  const { durationInFrames, fps } = useVideoConfig();

  const top = heading(title, stage, { most: unit * 8 * scale, height: down * 0.22 });
  const [bar, pad] = [unit * 6, unit * (wide ? 4.4 : 3.6)];
  const room = { width: across - pad * 2, height: down - top.height - bar - pad * 2 };
  const page = paginate(code.replace(/\t/g, "  ").trimEnd(), room, unit * 5.4 * scale, unit * 2.7);

  // It is typed in the first two thirds at most, slower at the ends of lines, and the view follows the caret.
  const whole = durationInFrames / fps;
  const typing = Math.max(0.1, Math.min(whole * 0.66, (code.length / 26 + 0.4) / pace) - whole * 0.07);
  const typed = Math.min(1, Math.max(0, (seconds - whole * 0.07) / typing)) * page.keys;
  const rows = page.lines.filter((line) => line.from <= typed).length;
  const current = page.lines[rows - 1];
  const into = Math.min(1, (typed - current.from) / 6);
  const scrolled = Math.max(0, rows - 1 + into - page.visible) * page.size * LEADING;
  const view = { height: Math.min(page.visible, page.lines.length) * page.size * LEADING, overflow: "hidden" };

  return (
    <Page palette={palette} stage={stage} light={[50, 0]}>
      <div style={{ display: "flex", flexDirection: "column", ...stage.flow }}><Heading of={top} stage={stage} /></div>
      <Card palette={palette} stage={stage} at={2} style={{ padding: 0, direction: "ltr", overflow: "hidden" }}>
        <Tabs file={file} palette={palette} unit={unit} height={bar} />
        <div style={{ padding: pad }}>
          <div style={view}>
            <div style={{ fontFamily: MONO, fontSize: page.size, lineHeight: LEADING, transform: `translateY(${-scrolled}px)` }}>
              {page.lines.slice(0, rows).map((line, index) => (
                <Row key={index} line={line} typed={typed} last={index === rows - 1} gutter={page.gutter} palette={palette} seconds={seconds} />
              ))}
            </div>
          </div>
        </div>
      </Card>
    </Page>
  );
}

const [MONO, LEADING, LETTER] = ['"JetBrains Mono", monospace', 1.55, 0.602];

/** The code in lines: as large as it fits whole, best without broken lines; or else just readable, and it scrolls. */
function paginate(code, { width, height }, most, least) {
  const question = JSON.stringify([code, width, height, most]);
  if (PAGES.has(question)) return PAGES.get(question);
  const sizes = Array.from({ length: 18 }, (_, step) => most * 0.95 ** step).filter((size) => size > least);
  const layouts = [...sizes, least].map((size) => laid(code, width, height, size));
  const whole = layouts.filter(({ lines, visible }) => lines.length <= visible);
  const readable = whole.find(({ size }) => size < most * 0.72);
  const best = whole.find(({ isBroken }) => !isBroken) ?? readable ?? layouts.at(-1);
  best.lines.forEach((line) => (line.parts = tokens(line.text)));
  PAGES.set(question, best);
  return best;
}

const PAGES = new Map(); // the same question is asked at every frame

function laid(code, width, height, size) {
  const texts = code.split("\n");
  const gutter = 2 + String(texts.length).length;
  const lines = [];
  let keys = 0;
  for (const [number, line] of texts.entries()) {
    for (const [index, text] of broken(line, Math.floor(width / (size * LETTER)) - gutter - 1).entries()) {
      lines.push({ number: index ? "" : number + 1, from: keys, text });
      keys += [...text].length;
    }
    keys += 6; // a breath at the end of a line
  }
  const visible = Math.max(1, Math.floor(height / (size * LEADING)));
  return { size, lines, gutter, keys: keys - 6, visible, isBroken: lines.length > texts.length };
}

/** A line in parts of so many columns, broken at spaces; Chinese, Japanese and Korean letters take nearly two. */
function broken(text, columns) {
  const indent = `${text.match(/^ */)[0].slice(0, columns / 3)}  `;
  const parts = [""];
  let taken = 0;
  for (const word of text.match(/\S+| +/g) ?? []) {
    const cells = [...word].map((letter) => (/[\u1100-\uffef]|[^\u0000-\uffff]/u.test(letter) ? 1.75 : 1));
    const long = cells.reduce((sum, cell) => sum + cell, 0);
    if (taken + long > columns && taken > indent.length && long < columns / 2) [taken] = [indent.length, parts.push(indent)];
    for (const [index, letter] of [...word].entries()) {
      if (taken + cells[index] > columns) [taken] = [indent.length, parts.push(indent)];
      parts[parts.length - 1] += letter;
      taken += cells[index];
    }
  }
  return parts;
}

const WORDS_OF_LANGUAGES = "async await break case class const def default do elif else enum export extends false fn for from func function go if impl import in interface let match new nil None not null or package pass pub return self static struct switch this throw true True False try type use var void while with yield SELECT FROM WHERE INSERT INTO UPDATE JOIN AND OR";
const KEYWORDS = new Set(WORDS_OF_LANGUAGES.split(" "));
const TOKEN = /(\/\/.*|#(?!\w{3,8}\b).*|--\s.*|\/\*.*)|("(?:\\.|[^"\\])*"?|'(?:\\.|[^'\\])*'?|`(?:\\.|[^`\\])*`?)|(\b\d[\w.]*)|([A-Za-z_$][\w$]*)(\s*\()?|(\s+|[^\s\w])/g;

/** [[kind, text]]: enough of a tokenizer for most languages. */
function tokens(line) {
  return [...line.matchAll(TOKEN)].map(([text, note, string, number, word, call]) => {
    if (note || string || number) return [note ? "note" : string ? "string" : "number", text];
    return [KEYWORDS.has(word) ? "keyword" : call ? "call" : "plain", text];
  });
}

function Row({ line, typed, last, gutter, palette, seconds }) {
  let left = Math.floor(typed - line.from);
  const other = (turn) => `oklch(from ${palette.accent} l c calc(h + ${turn}))`;
  const colours = { note: palette.muted, string: other(110), number: other(60), keyword: palette.accent, call: other(-70) };
  const blink = typed - line.from > 0 && seconds % 1 > 0.55 ? 0.15 : 1;
  const caret = { display: "inline-block", width: "0.12em", height: "1.15em", margin: "0 -0.12em -0.22em 0", backgroundColor: palette.accent };
  return (
    <div style={{ display: "flex", whiteSpace: "pre", height: `${LEADING}em` }}>
      <span style={{ width: `${(gutter - 1.2) * LETTER}em`, marginRight: `${1.2 * LETTER}em`, textAlign: "right", color: palette.muted, opacity: 0.7 }}>{line.number}</span>
      <span>
        {line.parts.map(([kind, text], index) => {
          const shown = [...text].slice(0, Math.max(0, left)).join("");
          left -= [...text].length;
          return shown && <span key={index} style={{ color: colours[kind] ?? palette.text, fontStyle: kind === "note" ? "italic" : "normal" }}>{shown}</span>;
        })}
        {last && <span style={{ ...caret, opacity: blink }} />}
      </span>
    </div>
  );
}

/** The title bar of an editor. */
function Tabs({ file, palette, unit, height }) {
  const line = `${unit * 0.14}px solid color-mix(in oklab, ${palette.text} 13%, transparent)`;
  const dot = { width: unit * 1.5, height: unit * 1.5, borderRadius: unit, backgroundColor: palette.text, opacity: 0.2 };
  return (
    <div style={{ height, display: "flex", alignItems: "center", gap: unit * 1.1, padding: `0 ${unit * 3}px`, borderBottom: line }}>
      {[0, 1, 2].map((each) => <div key={each} style={dot} />)}
      <div style={{ fontFamily: MONO, fontSize: unit * 2.2, marginLeft: unit * 1.6, color: palette.muted, whiteSpace: "nowrap", overflow: "hidden", textOverflow: "ellipsis" }}>{file}</div>
    </div>
  );
}
