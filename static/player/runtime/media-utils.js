/**
 * What is known about sounds and videos, and pictures of sound. All of it is read from the project's assets, decoded
 * before it is used. Left out, because they fetch or encode by themselves: useWindowedAudioData, audioBufferToDataUrl.
 */
export { getAudioData, getAudioDuration, getAudioDurationInSeconds, getVideoMetadata, useAudioData } from "./media-utils/facts.js";
export { createSmoothSvgPath } from "./media-utils/smooth-path.js";
export { visualizeAudio } from "./media-utils/spectrum.js";
export { getWaveformPortion, visualizeAudioWaveform } from "./media-utils/waveform.js";
