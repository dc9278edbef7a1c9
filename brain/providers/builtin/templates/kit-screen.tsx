// ── The screen of a product, drawn. ──

/** A product that one believes in: its name, figures that grow, rows of things, and on a phone a button. */
function Product({ name, tall, u, palette, stage: { enter, seconds, unit } }) {
  const surface = isLight(palette.background) ? "#ffffff" : blend(palette.text, 7, palette.background);
  const soft = (share) => blend(palette.text, share, surface);
  const bars = Array.from({ length: tall ? 7 : 12 }, (_, index) => 0.3 + 0.7 * random(`${name} ${index}`));
  const best = bars.indexOf(Math.max(...bars));
  const column = { display: "flex", flexDirection: "column" };
  const space = { width: u * (tall ? 32 : 82), height: u * 7, leading: 1.2 };
  const label = fit(name, { ...space, most: Math.max(unit * 1.7, u * 2.6) });
  const chart = { display: "flex", alignItems: "flex-end", gap: u * 1.2, padding: u * 2.4, borderRadius: u * 2 };
  const press = 1 - 0.04 * Math.max(0, Math.sin(seconds * 2.2)) ** 8;
  const button = { height: u * 6, borderRadius: u * 3, flexShrink: 0, backgroundColor: palette.accent };
  const inside = { position: "absolute", inset: 0, gap: u * 2.6, padding: u * 3, paddingTop: u * (tall ? 5 : 3) };
  return (
    <div style={{ ...column, ...inside, backgroundColor: surface }}>
      <div style={{ fontSize: label.size, lineHeight: label.leading, fontWeight: 650, whiteSpace: "pre" }}>
        {label.lines.map((line, number) => <div key={number} dir="auto">{line}</div>)}
      </div>
      <div style={{ ...column, flexDirection: tall ? "column" : "row", flex: 1, minHeight: 0, gap: u * 3 }}>
        <div style={{ ...chart, flex: tall ? "0 0 30%" : 1, backgroundColor: soft(5) }}>
          {bars.map((bar, index) => {
            const colour = { backgroundColor: index === best ? palette.accent : soft(17), borderRadius: u * 0.7 };
            const height = `${100 * bar * enter(8 + index * 2, 26)}%`;
            return <div key={index} style={{ ...colour, flex: 1, height }} />;
          })}
        </div>
        <div style={{ ...column, flex: tall ? 1 : "0 0 34%", justifyContent: "space-evenly" }}>
          {[0, 1, 2, 3].map((row) => {
            const shown = enter(12 + row * 4, 18);
            const come = { opacity: shown, transform: `translateX(${(1 - shown) * u * 5}px)` };
            const wide = [50 + 40 * random(`${name} a${row}`), 30 + 30 * random(`${name} b${row}`)];
            const tile = { width: u * 5, height: u * 5, borderRadius: u * 1.6 };
            const line = { height: u * 1.4, borderRadius: u };
            return (
              <div key={row} style={{ display: "flex", gap: u * 2, ...come }}>
                <div style={{ ...tile, backgroundColor: row === 1 ? palette.accent : soft(11) }} />
                <div style={{ ...column, gap: u, flex: 1, justifyContent: "center" }}>
                  <div style={{ ...line, width: `${wide[0]}%`, backgroundColor: soft(28) }} />
                  <div style={{ ...line, width: `${wide[1]}%`, backgroundColor: soft(14) }} />
                </div>
              </div>
            );
          })}
        </div>
      </div>
      {tall && <div style={{ ...button, transform: `scale(${press})`, opacity: enter(26) }} />}
    </div>
  );
}
