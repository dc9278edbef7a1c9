/** How strong each frequency of a sound is at a frame: bass first. */
import { requireNumber, shown } from "../sentences.js";
import { requireCount, samplesOf } from "./samples.js";

const NAME = "visualizeAudio()";

/**
 * `numberOfSamples` (a power of two) numbers from 0 to 1: bands of equal width up to half of the sample rate, 1 being
 * a tone at full strength. Smoothing takes the mean with the frames before and after.
 */
export function visualizeAudio(options) {
  const { audioData, frame, fps, numberOfSamples, smoothing = true, dataOffsetInSeconds = 0 } = options;
  const samples = samplesOf(audioData, NAME);
  requireNumber(frame, `The frame of ${NAME}`);
  requireNumber(fps, `The fps of ${NAME}`);
  requireCount(numberOfSamples, NAME);
  if (numberOfSamples & (numberOfSamples - 1)) {
    throw new RangeError(`The numberOfSamples of ${NAME} must be a power of two, but it is ${shown(numberOfSamples)}.`);
  }

  const at = (moment) => {
    const middle = Math.round((moment / fps - dataOffsetInSeconds) * audioData.sampleRate);
    return strengths(samples, middle, numberOfSamples);
  };
  if (!smoothing) return at(frame);
  const around = [frame - 1, frame, frame + 1].map(at);
  return around[0].map((_, band) => (around[0][band] + around[1][band] + around[2][band]) / 3);
}

/** Hann's window (its sum is half of the samples) makes a tone of amplitude 1 come out as 1 in its band. */
function strengths(samples, middle, bands) {
  const size = bands * 2;
  const real = new Float64Array(size);
  const imaginary = new Float64Array(size);
  for (let index = 0; index < size; index += 1) {
    const window = 0.5 - 0.5 * Math.cos((2 * Math.PI * index) / size);
    real[index] = (samples[middle - bands + index] ?? 0) * window;
  }
  transform(real, imaginary);
  return Array.from({ length: bands }, (_, band) => Math.min(1, (Math.hypot(real[band], imaginary[band]) * 2) / bands));
}

/** The fast Fourier transform in place (Cooley and Tukey 1965); the size is a power of two. */
function transform(real, imaginary) {
  const size = real.length;
  for (let index = 1, mirrored = 0; index < size; index += 1) {
    let bit = size >> 1;
    for (; mirrored & bit; bit >>= 1) mirrored ^= bit;
    mirrored ^= bit;
    if (index < mirrored) {
      [real[index], real[mirrored]] = [real[mirrored], real[index]];
      [imaginary[index], imaginary[mirrored]] = [imaginary[mirrored], imaginary[index]];
    }
  }
  for (let span = 2; span <= size; span *= 2) {
    for (let start = 0; start < size; start += span) butterflies(real, imaginary, start, span);
  }
}

function butterflies(real, imaginary, start, span) {
  const half = span / 2;
  for (let step = 0; step < half; step += 1) {
    const angle = (-2 * Math.PI * step) / span;
    const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
    const [even, odd] = [start + step, start + step + half];
    const turnedReal = real[odd] * cosine - imaginary[odd] * sine;
    const turnedImaginary = real[odd] * sine + imaginary[odd] * cosine;
    [real[odd], imaginary[odd]] = [real[even] - turnedReal, imaginary[even] - turnedImaginary];
    real[even] += turnedReal;
    imaginary[even] += turnedImaginary;
  }
}
