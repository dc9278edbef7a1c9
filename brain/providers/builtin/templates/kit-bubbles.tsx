// ── Bubbles of a conversation. ──

/** Three dots while somebody types, then the message. */
function Bubble({ palette, stage: { seconds, unit, move }, ...message }) {
  const { lines, size, leading, who, mine, named, top, bubble, at, dots, grown } = message;
  if (seconds < at - dots) return null;
  const arrived = Math.min(1, Math.max(0, (seconds - at) / 0.3));
  const waiting = dots > 0 && arrived === 0;
  const open = waiting ? grown : 0.7 + 0.3 * Easing.out(Easing.back(move.back || 0.8))(arrived);
  const soft = isLight(palette.background) ? "#ffffff" : blend(palette.text, 13, palette.background);
  const [round, tip] = [Math.min(size, bubble / 2), size * 0.24];
  const look = {
    width: "fit-content",
    padding: `${size * 0.525}px ${size * 0.85}px`,
    borderRadius: mine ? `${round}px ${round}px ${tip}px ${round}px` : `${round}px ${round}px ${round}px ${tip}px`,
    backgroundColor: mine ? palette.accent : soft,
    boxShadow: `0 ${unit * 0.5}px ${unit * 2}px ${blend(palette.text, 9)}`,
    color: mine ? palette.ink : palette.text,
    transformOrigin: mine ? "100% 100%" : "0% 100%",
    transform: `scale(${open})`,
    opacity: waiting ? 1 : 0.4 + 0.6 * arrived,
  };
  const type = { fontSize: size, lineHeight: leading, whiteSpace: "pre", fontWeight: 480 };
  const label = { fontSize: size * 0.64, lineHeight: `${size * 1.15}px`, padding: `0 ${size * 0.85}px` };
  return (
    <div style={{ position: "absolute", top, [mine ? "right" : "left"]: 0, whiteSpace: "nowrap" }}>
      {named && <div style={{ ...label, fontWeight: 600, color: palette.muted, opacity: grown }}>{who}</div>}
      <div style={{ ...look, ...type }}>
        {waiting && <Dots size={size} height={size * leading} color={palette.muted} seconds={seconds} />}
        {!waiting && lines.map((line, number) => <div key={number} dir="auto">{line}</div>)}
      </div>
    </div>
  );
}

function Dots({ size, height, color, seconds }) {
  const dot = { width: size * 0.36, height: size * 0.36, borderRadius: size, backgroundColor: color };
  const jump = (each) => `translateY(${-size * 0.16 * Math.max(0, Math.sin(seconds * 9 - each * 0.9))}px)`;
  return (
    <div style={{ display: "flex", gap: size * 0.26, height, alignItems: "center" }}>
      {[0, 1, 2].map((each) => <div key={each} style={{ ...dot, transform: jump(each) }} />)}
    </div>
  );
}
