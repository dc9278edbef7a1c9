/** Compares what an encoded picture shows with a screenshot: decoded as every player would decode it. */
import { createImageBitmap, VideoDecoder } from "./tools.js";

const SAME = 99; // decibels, where there is no difference at all

/** The peak signal-to-noise ratio in decibels. `chunk` can be decoded by itself, `png` is a Blob. */
export async function agreement(chunk, config, png) {
  const [frame, bitmap] = await Promise.all([decoded(chunk, config), createImageBitmap(png)]);
  const { width, height } = bitmap;
  const seen = pixelsOf(bitmap, width, height);
  const kept = pixelsOf(frame, width, height);
  frame.close();
  bitmap.close();
  return ratio(seen, kept);
}

function decoded(chunk, config) {
  return new Promise((done, fail) => {
    const decoder = new VideoDecoder({ output: done, error: fail });
    decoder.configure(config);
    decoder.decode(chunk);
    decoder.flush().then(() => decoder.close(), fail);
  });
}

function pixelsOf(picture, width, height) {
  const canvas = Object.assign(document.createElement("canvas"), { width, height });
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  pen.drawImage(picture, 0, 0, width, height);
  return pen.getImageData(0, 0, width, height).data;
}

function ratio(one, other) {
  let sum = 0;
  for (let index = 0; index < one.length; index += 4) {
    const red = one[index] - other[index];
    const green = one[index + 1] - other[index + 1];
    const blue = one[index + 2] - other[index + 2];
    sum += red * red + green * green + blue * blue;
  }
  const mean = sum / ((one.length / 4) * 3);
  return mean === 0 ? SAME : Math.min(SAME, 10 * Math.log10((255 * 255) / mean));
}
