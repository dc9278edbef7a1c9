/** Luck that is the same whenever a frame is drawn: Math.random() and crypto count from the same seed. */
import { mulberry32 } from "../runtime/random.js";
import { replace } from "./replace.js";

const SEED = 20_000_101;
const STEP = 0x6d2b79f5;
const IS_WHOLE = /^(Big)?(Ui|I)nt\d+(Clamped)?Array$/;

let drawn = 0;

export function restartLuck() {
  drawn = 0;
}

export function freezeLuck(scope) {
  replace(scope.Math, "random", luck);
  replace(scope, "crypto", { getRandomValues, randomUUID });
}

function luck() {
  const number = mulberry32(SEED + STEP * drawn);
  drawn += 1;
  return number;
}

function getRandomValues(array) {
  if (!ArrayBuffer.isView(array) || !IS_WHOLE.test(array[Symbol.toStringTag])) {
    throw new TypeError("crypto.getRandomValues() fills arrays of whole numbers, such as a Uint8Array.");
  }
  const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
  for (let index = 0; index < bytes.length; index += 1) bytes[index] = luck() * 256;
  return array;
}

/** Version 4, variant 1 (RFC 9562, section 5.4). */
function randomUUID() {
  const bytes = getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
