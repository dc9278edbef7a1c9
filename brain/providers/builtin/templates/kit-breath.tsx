// ── Sentences that stand for themselves. ──

/**
 * As `fit`, and short sentences have a line each where the box has room for that at the same size: “Three nights. Forty
 * acts. One forest.” One that is much longer than another flows on with it.
 */
function breathing(text, box) {
  const whole = fit(text, box);
  const said = String(text ?? "").match(/.+?[.!?](?=\s|$)/g) ?? [];
  const [least, ...longer] = said.map((one) => ems(one.trim(), box.face?.wide)).sort((one, other) => one - other);
  const rows = said.length * whole.leading * whole.size;
  const room = Math.min(box.width / whole.size, least * 3);
  const alike = whole.lines.length > 1 && said.join("").length === text.trim().length && longer.at(-1) <= room;
  return alike && rows <= box.height ? { ...whole, lines: said.map((one) => one.trim()), height: rows } : whole;
}
