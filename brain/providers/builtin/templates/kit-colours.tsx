// ── Colours made of those of the palette. ──

/** So many percent of a colour, and another for the rest. */
function blend(colour, percent, other = "transparent") {
  return `color-mix(in oklab, ${colour} ${percent.toFixed(1)}%, ${other})`;
}

/** As light and as strong as this colour, but so many degrees further on the wheel. */
function turned(colour, degrees) {
  return `oklch(from ${colour} l c calc(h + ${degrees}))`;
}

/** Whether dark text would stand on it. */
function isLight(colour) {
  const short = [...colour.slice(1, 4)].map((digit) => digit + digit);
  const digits = colour.length < 7 ? short : colour.match(/[\da-f]{2}/gi);
  return digits.slice(0, 3).reduce((sum, two, index) => sum + parseInt(two, 16) * [0.3, 0.59, 0.11][index], 0) > 140;
}
