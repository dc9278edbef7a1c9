/** Measures text on a canvas, with the fonts that the frame has. Taken before scenes run, so that none can bend it. */
import { environment } from "../runtime/environment.js";

const pen = document.createElement("canvas").getContext("2d");
const measured = pen.measureText.bind(pen);

export function lendTextWidth() {
  environment.textWidth = (text, font) => {
    take(font);
    return measured(text).width;
  };
  environment.lineHeight = (font) => {
    take(font);
    const { fontBoundingBoxAscent, fontBoundingBoxDescent } = measured("");
    return fontBoundingBoxAscent + fontBoundingBoxDescent;
  };
}

function take({ fontFamily, fontSize, fontWeight = 400, fontStyle = "normal" }) {
  pen.font = "10px sans-serif"; // what stays if the font below cannot be read
  pen.font = `${fontStyle} ${fontWeight} ${fontSize}px ${fontFamily}`;
}
