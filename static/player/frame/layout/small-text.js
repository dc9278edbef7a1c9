/** Texts that are too small to be read. The measure is a picture whose shorter side has 1080 pixels. */

const SMALLEST = 12; // pixels
const SHORTER_SIDE = 1080;
const ROUNDING = 0.05;

export function* textsTooSmall(samples) {
  for (const { frame, size, texts } of samples) {
    const share = SHORTER_SIDE / Math.min(size.right, size.bottom);
    for (const { rests, fontSize, described } of texts) {
      const pixels = fontSize * share;
      if (!rests || pixels >= SMALLEST - ROUNDING) continue;
      const message = `The text ${described} is only ${pixels.toFixed(1)} px tall in a picture of 1080 px.`;
      const hint = `Use at least ${Math.ceil(SMALLEST / share)} px here; 24 px and more are easy to read.`;
      yield { code: "small-text", frame, element: described, message, hint };
    }
  }
}
