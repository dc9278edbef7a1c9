import { AbsoluteFill, Easing, interpolate, useCurrentFrame, useVideoConfig } from "scenewright";

// Everything this scene says and how it looks. The brain edits these lines, and so can you.
const content = {
  "template": "chat",
  "title": "Trail crew",
  "rows": [
    {"text": "Are we still on for Saturday?", "who": "Mina"},
    {"text": "Rain until ten, then blue all day.", "who": "Jon"},
    {"text": "So we start at half past ten?", "who": "Mina"},
    {"text": "I'll bring the coffee ☕", "who": "Jon"}
  ],
  "palette": {
    "background": "#f7f3ec",
    "glow": "#fbdcb9",
    "text": "#1a1612",
    "muted": "#5f574c",
    "accent": "#c23c0c",
    "ink": "#ffffff"
  }
};

export const duration = 180; // frames

export default function Scene(props) {
  const { title, rows, palette, scale = 1, pace = 1, motion, align = "center", font } = { ...content, ...props };
  const stage = useStage(rows[0].text, { pace, motion, align, font });
  const { unit, across, down, wide, seconds } = stage;
  const { durationInFrames, fps } = useVideoConfig();

  const column = Math.min(across, unit * (wide ? 128 : 110));
  const head = title ? unit * 11 : 0;
  const messages = lay(rows, { width: column * 0.74, height: down - head, most: unit * 6.2 * scale, unit });

  // Each message takes its time to be typed and read; all are there after two thirds of the scene.
  const whole = durationInFrames / fps;
  const beats = messages.map(({ lines }) => 1 + 0.3 * lines.length);
  const beat = Math.min((whole * 0.68) / beats.reduce((sum, each) => sum + each, 0), 1.1 / pace);
  let clock = -0.8 * beat;
  for (const [index, message] of messages.entries()) {
    message.at = clock += beats[index] * beat;
    message.dots = message.mine || index === 0 ? 0 : Math.min(0.9 * beat, beats[index] * beat * 0.8);
    message.grown = eased(seconds - message.at + message.dots, Math.min(0.35, beat * 0.5));
  }
  const shown = messages.reduce((sum, { height, gap, grown }) => sum + (height + gap) * grown, 0);
  const rest = (down - head - shown) / 2; // the conversation stays in the middle while it grows
  const alignItems = { left: "flex-start", center: "center", right: "flex-end" }[align];

  return (
    <Page palette={palette} stage={stage} light={[88, 8]} style={{ direction: "ltr", alignItems }}>
      <div style={{ width: column, position: "relative", height: "100%" }}>
        {title && <Header title={title} width={column} palette={palette} stage={stage} />}
        <div style={{ position: "absolute", left: 0, right: 0, top: head + rest }}>
          {messages.map((message, index) => (
            <Bubble key={index} {...message} palette={palette} stage={stage} />
          ))}
        </div>
      </div>
    </Page>
  );
}

const eased = (since, length) => Easing.out(Easing.cubic)(Math.min(1, Math.max(0, since / length)));

/** Where every bubble stands: all in the largest size at which the whole conversation fits. */
function lay(rows, { width, height, most, unit }) {
  const [first, second] = new Set(rows.map(({ who }) => who).filter(Boolean));
  for (let size = most; ; size *= 0.94) {
    let top = 0;
    const messages = rows.map(({ text, who }, index) => {
      const before = rows[index - 1];
      const mine = who ? who === first && Boolean(second) : index % 2 === 0 && !first;
      const named = Boolean(who) && !mine && who !== before?.who;
      const words = fit(text, { width: width - size * 1.8, height: 1e5, most: size, leading: 1.3, calm: 1 });
      const gap = index === 0 ? 0 : who && who === before.who ? size * 0.28 : size * 0.62;
      const message = { ...words, who, mine, named, gap, top: top + gap, bubble: words.height + size * 1.05 };
      message.height = message.bubble + (named ? size * 1.15 : 0);
      top = message.top + message.height;
      return message;
    });
    if (top <= height || size < unit) return messages;
  }
}

/** Who one talks to. */
function Header({ title, width, palette, stage }) {
  const round = stage.unit * 6;
  const space = { width: width - round * 2, height: round, leading: 1.2, face: stage.face };
  const name = fit(title, { ...space, most: round * 0.63 });
  const avatar = { width: round, height: round, borderRadius: round, backgroundColor: palette.accent };
  const letter = { fontSize: round / 2, lineHeight: `${round}px`, fontWeight: 700, color: palette.ink };
  return (
    <div style={{ display: "flex", alignItems: "center", gap: stage.unit * 2, height: round }}>
      <div style={{ ...avatar, ...letter, textAlign: "center", ...stage.pop(0) }}>{[...title.trim()][0]}</div>
      <Lines of={name} stage={stage} at={3} tracking={-0.02} />
    </div>
  );
}
