// ── An uploaded picture. ──

/** The picture of this name `zoom` times as large as it need be; until there is one, a plate with its name. */
function Picture({ name, palette, stage: { unit }, fits = "contain", zoom = 1, low = 0, style }) {
  const isName = /\S/.test(name) && !/^\s*([a-z][a-z0-9+.-]*:|\/\/)/i.test(name);
  const source = isName ? staticFile(name.trim()) : "/assets/";
  const box = { display: "flex", width: "100%", height: "100%", ...style };
  // The address of a picture that is not there only says its name.
  if (!source.startsWith("/assets/")) {
    return <Img src={source} style={{ transform: `scale(${zoom})`, ...box, objectFit: fits }} />;
  }
  const label = fit(name, { width: unit * 24, height: unit * 9, most: unit * 2, leading: 1.3 });
  const colours = { backgroundColor: blend(palette.text, 9, palette.background), color: palette.muted };
  const middle = { flexDirection: "column", alignItems: "center", justifyContent: "center", gap: unit * 1.4 };
  return (
    <div style={{ ...middle, ...colours, overflow: "hidden", paddingBottom: low, ...box }}>
      <svg width={unit * 8} viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth={1.2}>
        <path d="M3 5h18v14H3zM3 16l5-5 5 5 3-3 5 4M15.5 9.5h.01" strokeLinejoin="round" />
      </svg>
      <div style={{ fontSize: label.size, lineHeight: label.leading, whiteSpace: "pre", textAlign: "center" }}>
        {label.lines.map((line, number) => <div key={number}>{line}</div>)}
      </div>
    </div>
  );
}
