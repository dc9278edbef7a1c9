// ── An uploaded picture. Only scenes that show one have this. ──

/** The picture of this name in a box, `zoom` times as large as it need be; until there is one, a plate with its name. */
function Picture({ name, palette, stage, fits = "contain", zoom = 1, style }) {
  const isName = !/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(name) && name.trim() !== "";
  const source = isName ? staticFile(name.trim()) : "/assets/";
  const whole = { width: "100%", height: "100%", ...style };
  if (!source.startsWith("/assets/")) {
    return <Img src={source} style={{ ...whole, objectFit: fits, transform: `scale(${zoom})`, display: "block" }} />;
  }
  const line = `${stage.unit * 0.2}px solid color-mix(in oklab, ${palette.text} 24%, ${palette.background})`;
  const plate = { background: `color-mix(in oklab, ${palette.text} 9%, ${palette.background})`, border: line, color: palette.muted };
  const middle = { display: "flex", flexDirection: "column", alignItems: "center", justifyContent: "center", gap: stage.unit * 1.4 };
  return (
    <div style={{ ...whole, ...plate, ...middle, containerType: "size", borderRadius: stage.unit, overflow: "hidden" }}>
      <svg width="24cqmin" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth={1.4}>
        <path d="M3 5h18v14H3zM3 16l5-5 5 5 3-3 5 4M15.5 9.5h.01" strokeLinejoin="round" strokeLinecap="round" />
      </svg>
      <div style={{ fontSize: stage.unit * 2, maxWidth: "86%", overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" }}>{name}</div>
    </div>
  );
}
