/** Colours as `[red, green, blue, alpha]`, channels up to 255 and alpha up to 1. */

const RGB = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/;
const STOP = /(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\([^()]*\)|#[0-9a-f]{3,8}\b|\btransparent\b/gi;

const known = new Map();
let dot = null; // one pixel that turns any colour of CSS into numbers

export function colorOf(text) {
  const plain = RGB.exec(text);
  if (plain) return [Number(plain[1]), Number(plain[2]), Number(plain[3]), Number(plain[4] ?? 1)];
  if (!known.has(text)) known.set(text, painted(text));
  return known.get(text);
}

function painted(text) {
  dot ??= new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  dot.clearRect(0, 0, 1, 1);
  dot.fillStyle = "rgba(0, 0, 0, 0)"; // stays when the next one is no colour
  dot.fillStyle = text;
  dot.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = dot.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

/** The stops of all gradients of a computed background-image. */
export const stopsOf = (image) => (image.match(STOP) ?? []).map(colorOf);

export const faded = ([red, green, blue, alpha], opacity) => [red, green, blue, alpha * opacity];
