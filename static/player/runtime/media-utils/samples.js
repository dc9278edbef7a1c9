/** Reads the samples of decoded sound. */
import { requireNumber, shown } from "../sentences.js";

const MOST = 65_536;

/** The samples of one channel; `name` is the function that asks. */
export function samplesOf(audioData, name, channel = 0) {
  const samples = audioData?.channelWaveforms?.[channel];
  if (samples) return samples;
  if (audioData?.channelWaveforms) throw new RangeError(`${name}: this sound has no channel ${shown(channel)}.`);
  throw new TypeError(`${name} needs the audioData that useAudioData() returns, once it is not null.`);
}

export function requireCount(numberOfSamples, name) {
  requireNumber(numberOfSamples, `The numberOfSamples of ${name}`);
  if (Number.isInteger(numberOfSamples) && numberOfSamples > 0 && numberOfSamples <= MOST) return;
  const range = `a whole number from 1 to ${MOST}`;
  throw new RangeError(`The numberOfSamples of ${name} must be ${range}, but it is ${numberOfSamples}.`);
}
