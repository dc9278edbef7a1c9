// ── Code in lines and in colours. ──

const [MONO, LEADING, LETTER] = ['"JetBrains Mono", monospace', 1.55, 0.602];

/** The code in lines: as large as it fits whole, best without broken lines; or else just readable, and it scrolls. */
function paginate(code, { width, height }, most, least) {
  const question = JSON.stringify([code, width, height, most]);
  if (PAGES.has(question)) return PAGES.get(question);
  let best = laid(code, width, height, least);
  for (let size = most; size > least; size *= 0.93) {
    const layout = laid(code, width, height, size);
    if (layout.lines.length > layout.visible) continue;
    if (size < most * 0.72 && best.size === least) best = layout;
    if (layout.isBroken) continue;
    best = layout;
    break;
  }
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
    const cells = [...word].map((letter) => (letter < "\u1100" ? 1 : 1.75));
    const long = cells.reduce((sum, cell) => sum + cell, 0);
    const breaks = taken + long > columns && taken > indent.length && long < columns / 2;
    for (const [index, letter] of [...word].entries()) {
      if ((breaks && index === 0) || taken + cells[index] > columns) [taken] = [indent.length, parts.push(indent)];
      parts[parts.length - 1] += letter;
      taken += cells[index];
    }
  }
  return parts;
}

const KEYWORDS = new Set(
  `async await break case class const def default do elif else enum export extends false fn for from func function go
  if impl import in interface let match new nil None not null or package pass pub return self static struct switch this
  throw true True False try type use var void while with yield SELECT FROM WHERE INSERT INTO UPDATE JOIN`.split(/\s+/),
);
const NOTE = /\/\/.*|#(?!\w{3,8}\b).*|--\s.*|\/\*.*/;
const STRING = /"(?:\\.|[^"\\])*"?|'(?:\\.|[^'\\])*'?|`(?:\\.|[^`\\])*`?/;
const REST = /(\b\d[\w.]*)|([A-Za-z_$][\w$]*)(\s*\()?|\s+|[^\s\w]/;
const TOKEN = new RegExp(`(${NOTE.source})|(${STRING.source})|${REST.source}`, "g");

/** [[kind, text]]: enough of a tokenizer for most languages. */
function tokens(line) {
  return [...line.matchAll(TOKEN)].map(([text, note, string, number, word, call]) => {
    if (note || string || number) return [note ? "note" : string ? "string" : "number", text];
    return [KEYWORDS.has(word) ? "keyword" : call ? "call" : "plain", text];
  });
}
