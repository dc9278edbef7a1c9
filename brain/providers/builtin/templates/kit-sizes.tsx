// ── One size for many texts. ──

/** The box in which all of these texts have the size that suits the longest: `fit(text, sized(texts, box))`. */
function sized(texts, box) {
  const largest = { ...box, calm: 1 };
  return { ...largest, most: Math.min(box.most, ...texts.map((text) => fit(text, largest).size)) };
}
