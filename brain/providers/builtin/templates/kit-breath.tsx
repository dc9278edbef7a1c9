// ── Sentences that stand for themselves. ──

/**
 * As `fit`, and short sentences have a line each: “Three nights. Forty acts. One forest.” Where that would make them much
 * smaller, or where one is much longer than another, they flow on.
 */
function breathing(text, box) {
  const whole = fit(text, box);
  const said = (String(text ?? "").match(/.+?[.!?](?=\s|$)/g) ?? []).map((one) => one.trim());
  const widths = said.map((one) => ems(one, box.face?.wide)).sort((one, other) => one - other);
  const size = Math.min(whole.size, box.height / whole.leading / said.length, box.width / widths.at(-1));
  const alike = whole.lines.length > 1 && said.join(" ") === text.trim() && widths.at(-1) <= widths[0] * 3;
  const own = { ...whole, lines: said, size, height: said.length * whole.leading * size };
  return alike && said.length > 1 && size > whole.size * 0.75 ? own : whole;
}
