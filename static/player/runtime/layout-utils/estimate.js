/** How wide text is in an average sans-serif face, for hosts that have no canvas to measure on. */

// Shares of the font size: averages over Inter, Helvetica, Roboto and Open Sans.
const CLASSES = [
  [/[\p{Mark}\p{Control}\u200b-\u200d\ufe00-\ufe0f]/u, 0],
  [/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u, 1],
  [/[\u{1f000}-\u{1faff}\u{20000}-\u{3fffd}\u2600-\u27bf]/u, 1.3],
  [/[iljI|'.,:;!·‘’]/u, 0.27],
  [/[ ftr()[\]{}/\\\-"`°“”]/u, 0.36],
  [/[mwMW%@—…]/u, 0.88],
  [/[\p{Lu}&]/u, 0.67],
  [/[\p{Nd}+=<>~#$€_]/u, 0.6],
];
const OTHERS = 0.55;
const MONOSPACED = 0.6;
const BOLDER_BY = 0.08; // from weight 400 to 900

/** The width in pixels of one line. */
export function estimatedWidth(text, { fontSize, fontFamily = "", fontWeight = 400 }) {
  const share = /mono|courier|consolas/i.test(fontFamily) ? monospaced : proportional;
  const sum = [...text].reduce((width, character) => width + share(character), 0);
  const weight = { normal: 400, bold: 700 }[fontWeight] ?? (Number(fontWeight) || 400);
  return sum * fontSize * (1 + (BOLDER_BY * (weight - 400)) / 500);
}

const proportional = (character) => CLASSES.find(([pattern]) => pattern.test(character))?.[1] ?? OTHERS;
const monospaced = (character) => {
  const share = proportional(character);
  return share === 0 || share >= 1 ? share : MONOSPACED;
};

/** The height of a line with the usual line-height. */
export const estimatedLineHeight = ({ fontSize }) => fontSize * 1.2;
