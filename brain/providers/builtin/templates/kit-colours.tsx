// ── Colours made of those of the palette. ──

/** So many percent of a colour, and another for the rest. */
function mix(colour, percent, other = "transparent") {
  return `color-mix(in oklab, ${colour} ${percent.toFixed(1)}%, ${other})`;
}

/** As light and as strong as this colour, but so many degrees further on the wheel. */
function turned(colour, degrees) {
  return `oklch(from ${colour} l c calc(h + ${degrees}))`;
}
