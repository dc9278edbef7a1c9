/** A number from 0 up to 1 that is always the same for the same seed. */
import { requireNumber, shown } from "./sentences.js";

export function random(seed) {
  // The host makes Math.random the same at every rendering of a frame.
  if (seed === null) return Math.random();
  if (typeof seed === "string") return mulberry32(hash(seed));
  if (typeof seed !== "number") {
    throw new TypeError(`The seed of random() must be a text or a number, but it is ${shown(seed)}.`);
  }
  requireNumber(seed, "The seed of random()");
  return mulberry32(seed * 10_000_000_000);
}

/** Tommy Ettinger's generator, in the public domain: one step from a 32 bit state. */
export function mulberry32(state) {
  let mixed = state + 0x6d2b79f5;
  mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
}

/** The polynomial hash that Java gives texts: h = 31·h + unit. */
function hash(text) {
  let sum = 0;
  for (let index = 0; index < text.length; index += 1) sum = (Math.imul(31, sum) + text.charCodeAt(index)) | 0;
  return sum;
}
