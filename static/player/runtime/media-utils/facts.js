/** Lengths, sizes and samples of the project's sounds and videos. While checking a scene no file is at hand. */
import { environment } from "../environment.js";
import { shown } from "../sentences.js";

/** The decoded sound, or null until it is there (and always while a scene is checked). */
export function useAudioData(src) {
  const sound = environment.media.sound(source(src, "useAudioData()"));
  return sound ? audioData(sound, src) : null;
}

/** As `useAudioData`, for code outside of components; rejects with a sentence when the sound is not decoded yet. */
export async function getAudioData(src) {
  return audioData(known(environment.media.sound(source(src, "getAudioData()")), src), src);
}

export async function getAudioDurationInSeconds(src) {
  return known(environment.media.facts(source(src, "getAudioDurationInSeconds()")), src).seconds;
}

export const getAudioDuration = getAudioDurationInSeconds;

export async function getVideoMetadata(src) {
  const { seconds, width, height } = known(environment.media.facts(source(src, "getVideoMetadata()")), src);
  return { durationInSeconds: seconds, width, height, aspectRatio: width / height, isRemote: false };
}

const made = new WeakMap(); // one object for each sound, so that it can be a dependency of hooks

function audioData(sound, src) {
  if (!made.has(sound)) {
    const { sampleRate, channels, seconds } = sound;
    made.set(sound, {
      channelWaveforms: channels,
      sampleRate,
      durationInSeconds: seconds,
      numberOfChannels: channels.length,
      resultId: src,
      isRemote: false,
    });
  }
  return made.get(sound);
}

function source(src, name) {
  if (typeof src === "string" && src !== "") return src;
  throw new TypeError(`${name} takes the address of an asset, as staticFile() gives it, but it got ${shown(src)}.`);
}

function known(value, src) {
  if (value) return value;
  throw new Error(`Nothing is known about ${shown(src)} here: it is no loaded asset of this project.`);
}
