// ── What all built-in scenes share: a clock, a grid, a way to move, a page with light on it. ──

/**
 * The stage of a scene: `useStage(title, { pace, motion, align, font })`. `text` only tells whether the scene reads from
 * the right. `unit` is a hundredth of the short side; `across` and `down` lie inside of the margins, `middle` between.
 * `enter(3)` goes from 0 to 1 from frame 3 on, as if at 30 fps. `spring(3)` does, too, but may overshoot and settle.
 * `pop(3)` is the style of a thing that arrives then. `face` is the type of headings: give it to `fit`.
 * `flow` lines up the children of a flex column. `last` is the frame at which the scene ends, as `enter` counts them.
 */
function useStage(text, { pace = 1, motion, align, font } = {}) {
  const { fps, width, height, durationInFrames } = useVideoConfig();
  const frame = useCurrentFrame();
  const move = { ...PLAIN, ...MOTIONS[motion] };
  // Short scenes hurry, so that nothing is missed.
  const beat = Math.min(fps / 30 / pace, durationInFrames / (66 * Math.max(1, move.length)));
  const unit = (Math.min(width, height) / 100) * (height > width * 1.2 ? 1.12 : 1);
  // Apps for tall videos lay their own words over the edges.
  const edges = height < width * 1.5 ? [Math.max(width * 0.08, unit * 8), unit * 9, unit * 9] : null;
  const [x, top, bottom] = edges ?? [width * 0.12, height * 0.14, height * 0.2];
  const [across, down] = [width - 2 * x, height - top - bottom];
  const enter = (from, length = 14, easing = Easing.bezier(...move.ease)) => {
    const [first, last] = [from * move.stagger * beat, (from * move.stagger + length * move.length) * beat];
    return interpolate(frame + 1, [first, last], [0, 1], { easing, extrapolateLeft: "clamp", extrapolateRight: "clamp" });
  };
  const spring = (from, length = 14) => {
    return enter(from, length, move.back ? Easing.out(Easing.back(move.back)) : undefined);
  };
  const bend = (sprung) => `scale(${1 - move.zoom * (1 - sprung)}) rotate(${move.turn * (sprung - 1)}deg)`;
  const pop = (from, length = 14) => {
    const [shown, sprung] = [enter(from, length), spring(from, length)];
    return { opacity: Math.min(1, shown * 1.6), transform: `translateY(${(1 - sprung) * move.lift * unit}px) ${bend(sprung)}` };
  };
  const rtl = RTL.test(text ?? "");
  const [start, end] = rtl ? ["flex-end", "flex-start"] : ["flex-start", "flex-end"];
  const alignItems = { left: start, center: "center", right: end }[align] ?? "flex-start";
  const flow = { alignItems, textAlign: align ?? "start" };
  const [family, weight, wide, tight] = [font ?? "Inter", ...(FACES[(font ?? "").slice(0, 2)] ?? FACES.In)];
  const face = { family: `"${family}", ${SANS}`, weight, wide, tight };
  const clock = { enter, spring, bend, pop, move, seconds: frame / fps, last: durationInFrames / (beat * move.stagger) };
  const room = { unit, margin: { x, top, bottom }, across, down, middle: top + down / 2, width, height };
  return { ...clock, ...room, rtl, align, flow, face, wide: width > height * 1.2 };
}

const RTL = /^[^a-z]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/i;

// `rise` in lines and `lift` in units: how far things come from; `words`: frames between the words of a line.
const PLAIN = {
  length: 1, stagger: 1, ease: [0.16, 1, 0.3, 1], mask: true, rise: 1.5, lift: 4,
  words: 0, back: 0, zoom: 0, turn: 0, tracking: 0,
};
const MOTIONS = {
  calm: { length: 1.6, stagger: 1.3, ease: [0.25, 0.8, 0.25, 1], mask: false, rise: 0.4, lift: 2 },
  energetic: { length: 0.85, stagger: 0.7, words: 1.2, back: 1.3, lift: 7, zoom: 0.12 },
  elegant: { length: 1.7, stagger: 1.4, ease: [0.19, 1, 0.22, 1], rise: 1.3, lift: 1.5, tracking: 0.1 },
  playful: { length: 1.15, words: 2, back: 2.2, mask: false, rise: 0.5, lift: 3, zoom: 0.45, turn: 7 },
};

const SANS = '"Inter Variable", Inter, sans-serif';
// Of each typeface, by its first two letters (a name in full would load its files): the weight for headings, how wide
// that is beside bold Inter, and how much of the tracking it bears.
const FACES = {
  In: [750, 1, 1], Sp: [700, 0.96, 1], So: [700, 1.07, 1], Br: [750, 1, 0.7],
  Pl: [700, 0.98, 0.35], Fr: [650, 1.03, 0.5], DM: [400, 0.91, 0.3], Lo: [650, 1, 0.4],
};

/** The page: its colour, a soft light that never stands still, what lies behind the type, and the type. */
function Page({ palette, stage, light: [x, y], behind, style, children }) {
  const { margin, rtl, seconds } = stage;
  const drift = [(rtl ? 100 - x : x) + 7 * Math.sin(seconds * 0.6), y + 6 * Math.cos(seconds * 0.45)];
  const dim = `color-mix(in oklab, ${palette.glow} 42%, transparent) 34%`; // light fades faster than a straight line
  const glow = `radial-gradient(circle at ${drift[0]}% ${drift[1]}%, ${palette.glow}, ${dim}, transparent 72%)`;
  const type = { color: palette.text, fontFamily: SANS, display: "flex" };
  const inside = { position: "absolute", inset: `${margin.top}px ${margin.x}px ${margin.bottom}px` };
  const order = { flexDirection: "column", justifyContent: "center", direction: rtl ? "rtl" : "ltr" };
  return (
    <AbsoluteFill style={{ background: `${glow}, ${palette.background}`, overflow: "hidden" }}>
      {behind}
      <div style={{ ...type, ...inside, ...order, ...style }}>{children}</div>
    </AbsoluteFill>
  );
}
