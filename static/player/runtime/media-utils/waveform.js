/** The shape of a part of a sound: how strong it is in as many stretches of equal length as are asked for. */
import { requireNumber, shown } from "../sentences.js";
import { requireCount, samplesOf } from "./samples.js";

const NAME = "getWaveformPortion()";

/**
 * `[{ index, amplitude }]`. With "zero-to-one" the amplitude is the mean strength of a stretch, 1 for the loudest of
 * the portion; with "minus-one-to-one" it is the sample at the middle of the stretch. Outside of the sound it is 0.
 */
export function getWaveformPortion(options) {
  const { audioData, startTimeInSeconds, durationInSeconds, numberOfSamples } = options;
  const { channel = 0, outputRange = "zero-to-one", dataOffsetInSeconds = 0, normalize = true } = options;
  const samples = samplesOf(audioData, NAME, channel);
  requireNumber(startTimeInSeconds, `The startTimeInSeconds of ${NAME}`);
  requireNumber(durationInSeconds, `The durationInSeconds of ${NAME}`);
  requireCount(numberOfSamples, NAME);
  if (outputRange !== "zero-to-one" && outputRange !== "minus-one-to-one") {
    throw new TypeError(`The outputRange is "zero-to-one" or "minus-one-to-one", but it is ${shown(outputRange)}.`);
  }

  const first = (startTimeInSeconds - dataOffsetInSeconds) * audioData.sampleRate;
  const each = (durationInSeconds * audioData.sampleRate) / numberOfSamples;
  const strength = outputRange === "zero-to-one" ? meanStrength : middle;
  const amplitudes = Array.from({ length: numberOfSamples }, (_, index) => {
    return strength(samples, Math.round(first + index * each), Math.round(first + (index + 1) * each));
  });
  const loudest = outputRange === "zero-to-one" && normalize ? Math.max(...amplitudes) : 1;
  return amplitudes.map((amplitude, index) => ({ index, amplitude: loudest > 0 ? amplitude / loudest : 0 }));
}

/** The wave around a frame, as numbers from -1 to 1. */
export function visualizeAudioWaveform({ frame, fps, windowInSeconds, ...rest }) {
  requireNumber(frame, "The frame of visualizeAudioWaveform()");
  requireNumber(fps, "The fps of visualizeAudioWaveform()");
  requireNumber(windowInSeconds, "The windowInSeconds of visualizeAudioWaveform()");
  const startTimeInSeconds = frame / fps - windowInSeconds / 2;
  const portion = { ...rest, startTimeInSeconds, durationInSeconds: windowInSeconds, outputRange: "minus-one-to-one" };
  return getWaveformPortion(portion).map(({ amplitude }) => amplitude);
}

function meanStrength(samples, from, to) {
  let sum = 0;
  for (let at = Math.max(0, from); at < Math.min(to, samples.length); at += 1) sum += Math.abs(samples[at]);
  return to > from ? sum / (to - from) : 0;
}

const middle = (samples, from, to) => samples[Math.floor((from + to) / 2)] ?? 0;
