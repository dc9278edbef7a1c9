/** Mixes CSS values such as "0px 59px" or "rotate(20deg)": texts that are the same but for their numbers. */
import { mix } from "./mix.js";
import { shown } from "./sentences.js";

const NUMBER = /[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/gi;
const COLOR = /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch)a?\(/i;

/** The text between the outputs `segment` and `segment + 1`; every output must fit, not only these two. */
export function mixTexts(progress, outputs, segment) {
  const words = outputs.map((text) => text.trim().split(NUMBER).join("0"));
  if (words.some((word) => word !== words[0]) || !words[0].includes("0") || outputs.some((text) => COLOR.test(text))) {
    throw new TypeError(
      'The texts of an output range may differ in their numbers only, such as "0px" and "10px" ' +
        `(for colours there is interpolateColors()), but they are ${shown(outputs)}.`,
    );
  }
  const [from, to] = [outputs[segment], outputs[segment + 1]].map((text) => text.match(NUMBER).map(Number));
  let index = -1;
  return outputs[segment].trim().replace(NUMBER, () => {
    index += 1;
    return String(mix(progress, from[index], to[index]));
  });
}
