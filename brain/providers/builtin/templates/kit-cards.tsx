// ── What list-like scenes share: a heading, a grid for any format, cards. Only scenes that use one of them have this. ──

/** The optional heading on top: `const top = heading(title, stage, { most: unit * 9 * scale })`, `<Heading of={top} … />`;
 * `top.height` is what it takes of `stage.down`, with the space below it: 0 without a title. */
function heading(title, stage, { width = stage.across, height = stage.down * 0.24, most, gap = stage.unit * 5 }) {
  const text = fit(title, { width, height, most, face: stage.face });
  return { ...text, gap, height: text.lines.length ? text.height + gap : 0 };
}

function Heading({ of, stage, at = 0, style }) {
  return of.lines.length > 0 && <Lines of={of} stage={stage} at={at} tracking={-0.035} style={{ marginBottom: of.gap, ...style }} />;
}

/** How `count` cells share a box: `{ columns, rows, width, height }` of a cell, its shape as near to `ratio` as it goes. */
function grid(count, { width, height, gap = 0, ratio = 1.4, most = count }) {
  const layouts = Array.from({ length: Math.max(1, Math.min(count, most)) }, (_, index) => {
    const [columns, rows] = [index + 1, Math.ceil(count / (index + 1))];
    const cell = { width: (width - gap * (columns - 1)) / columns, height: (height - gap * (rows - 1)) / rows };
    const empty = columns * rows - count;
    return { columns, rows, ...cell, score: Math.min(cell.width, cell.height * ratio) * (1 - empty / (count * 2)) };
  });
  return layouts.reduce((best, layout) => (layout.score > best.score ? layout : best));
}

/** A card that arrives at `at`: on dark pages lit from above, on light ones white with a shadow. `accent`: it is the one. */
function Card({ palette, stage, at, accent = false, style, children }) {
  const { unit } = stage;
  const edge = `inset 0 0 0 ${unit * 0.16}px`;
  const mixed = (share, colour = palette.text, on = palette.background) => `color-mix(in oklab, ${colour} ${share}%, ${on})`;
  const light = isLight(palette.background);
  const shadow = `0 ${unit * 1.4}px ${unit * 4.5}px ${mixed(light ? 13 : 0, palette.text, "transparent")}`;
  const colours = accent
    ? { backgroundColor: palette.accent, color: palette.ink }
    : { backgroundColor: light ? mixed(72, "#ffffff") : mixed(8), boxShadow: `${edge} ${mixed(light ? 7 : 15)}, ${shadow}` };
  return <div style={{ borderRadius: unit * 2.4, padding: unit * 4, ...colours, ...stage.pop(at), ...style }}>{children}</div>;
}

function isLight(colour) {
  const digits = colour.length < 7 ? [...colour.slice(1, 4)].map((digit) => digit + digit) : colour.match(/[\da-f]{2}/gi);
  return digits.slice(0, 3).reduce((sum, two, index) => sum + parseInt(two, 16) * [0.3, 0.59, 0.11][index], 0) > 140;
}
