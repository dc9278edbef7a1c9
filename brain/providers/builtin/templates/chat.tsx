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
    message.grown = spring01(seconds - message.at + message.dots, Math.min(0.35, beat * 0.5));
  }
  const shown = messages.reduce((sum, { height, gap, grown }) => sum + (height + gap) * grown, 0);
  const rest = (down - head - shown) / 2; // the conversation stays in the middle while it grows
  const place = { left: "flex-start", center: "center", right: "flex-end" }[align];

  return (
    <Page palette={palette} stage={stage} light={[88, 8]} style={{ justifyContent: "flex-start", direction: "ltr", alignItems: place }}>
      <div style={{ width: column, position: "relative", height: "100%" }}>
        {title && <Header title={title} width={column} palette={palette} stage={stage} />}
        <div style={{ position: "absolute", left: 0, right: 0, top: head + rest }}>
          {messages.map((message, index) => (
            <Bubble key={index} message={message} palette={palette} stage={stage} playful={stage.move.back} />
          ))}
        </div>
      </div>
    </Page>
  );
}

const spring01 = (since, length) => Easing.out(Easing.cubic)(Math.min(1, Math.max(0, since / length)));

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

/** Three dots while somebody types, then the message. */
function Bubble({ message, palette, stage: { seconds, unit }, playful }) {
  const { lines, size, leading, who, mine, named, top, bubble, at, dots, grown } = message;
  if (seconds < at - dots) return null;
  const arrived = Math.min(1, Math.max(0, (seconds - at) / 0.3));
  const open = Easing.out(Easing.back(playful || 0.8))(arrived);
  const waiting = dots > 0 && arrived === 0;
  const soft = isLight(palette.background) ? "#ffffff" : `color-mix(in oklab, ${palette.text} 13%, ${palette.background})`;
  const colours = mine ? { backgroundColor: palette.accent, color: palette.ink } : { backgroundColor: soft, color: palette.text };
  const [round, tip] = [Math.min(size, bubble / 2), size * 0.24];
  const corners = { borderRadius: mine ? `${round}px ${round}px ${tip}px ${round}px` : `${round}px ${round}px ${round}px ${tip}px` };
  const shadow = { boxShadow: `0 ${unit * 0.5}px ${unit * 2}px color-mix(in oklab, ${palette.text} 9%, transparent)` };
  const origin = { transformOrigin: mine ? "100% 100%" : "0% 100%", transform: `scale(${waiting ? grown : 0.7 + 0.3 * open})` };
  const type = { fontSize: size, lineHeight: leading, whiteSpace: "pre", padding: `${size * 0.525}px ${size * 0.85}px`, width: "fit-content", fontWeight: 480 };
  const dot = { width: size * 0.36, height: size * 0.36, borderRadius: size, backgroundColor: palette.muted };
  return (
    <div style={{ position: "absolute", top, [mine ? "right" : "left"]: 0 }}>
      {named && <div style={{ fontSize: size * 0.64, lineHeight: `${size * 1.15}px`, color: palette.muted, fontWeight: 600, padding: `0 ${size * 0.85}px`, opacity: grown, whiteSpace: "nowrap" }}>{who}</div>}
      <div style={{ ...colours, ...corners, ...shadow, ...origin, ...type, opacity: waiting ? 1 : 0.4 + 0.6 * arrived }}>
        {waiting ? (
          <div style={{ display: "flex", gap: size * 0.26, height: size * leading, alignItems: "center" }}>
            {[0, 1, 2].map((each) => <div key={each} style={{ ...dot, transform: `translateY(${-size * 0.16 * Math.max(0, Math.sin(seconds * 9 - each * 0.9))}px)` }} />)}
          </div>
        ) : (
          lines.map((line, number) => <div key={number} dir="auto">{line}</div>)
        )}
      </div>
    </div>
  );
}

/** Who one talks to. */
function Header({ title, width, palette, stage }) {
  const { unit } = stage;
  const round = unit * 6;
  const name = fit(title, { width: width - round * 2, height: round, most: unit * 3.8, leading: 1.2, face: stage.face });
  const avatar = { width: round, height: round, borderRadius: round, backgroundColor: palette.accent, color: palette.ink };
  const letter = { fontSize: unit * 3, fontWeight: 700, display: "flex", alignItems: "center", justifyContent: "center" };
  return (
    <div style={{ display: "flex", alignItems: "center", gap: unit * 2, height: round }}>
      <div style={{ ...avatar, ...letter, ...stage.pop(0) }}>{[...title.trim()][0]}</div>
      <Lines of={name} stage={stage} at={3} tracking={-0.02} />
    </div>
  );
}
