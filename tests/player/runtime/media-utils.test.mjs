// Facts and pictures of sound, computed from samples that are known by construction.
import assert from "node:assert/strict";
import { test } from "node:test";
import { createElement as h } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { environment } from "../../../static/player/runtime/environment.js";
import {
  createSmoothSvgPath, getAudioData, getAudioDurationInSeconds, getVideoMetadata, getWaveformPortion, useAudioData,
  visualizeAudio, visualizeAudioWaveform,
} from "../../../static/player/runtime/media-utils.js";

const RATE = 8192;

/** Two seconds of a function of time in seconds. */
function sound(wave) {
  const samples = Float32Array.from({ length: 2 * RATE }, (_, index) => wave(index / RATE));
  return { channelWaveforms: [samples], sampleRate: RATE, durationInSeconds: 2, numberOfChannels: 1, resultId: "x" };
}

const tone = (hertz, amplitude = 1) => sound((time) => amplitude * Math.sin(2 * Math.PI * hertz * time));
const near = (actual, expected, distance = 1e-6) =>
  assert.ok(Math.abs(actual - expected) <= distance, `${actual} is not near ${expected}`);

test("a tone is strongest in its own band, and as strong as it is", () => {
  // 16 bands of 256 Hz each.
  const bands = visualizeAudio({ audioData: tone(1024, 0.5), frame: 30, fps: 30, numberOfSamples: 16 });
  assert.equal(bands.length, 16);
  near(bands[4], 0.5, 1e-3);
  near(bands[3], 0.25, 1e-3); // what Hann's window leaks into the neighbours
  assert.ok(bands.every((strength, band) => Math.abs(band - 4) < 2 || strength < 1e-3));
});

test("silence, and what is outside of the sound, has no strength", () => {
  const options = { audioData: sound(() => 0), fps: 30, numberOfSamples: 8 };
  assert.deepEqual(visualizeAudio({ ...options, frame: 3 }), Array(8).fill(0));
  assert.deepEqual(visualizeAudio({ ...options, audioData: tone(512), frame: 900 }), Array(8).fill(0));
});

test("smoothing is the mean of three frames", () => {
  const options = { audioData: sound((time) => (time < 1 ? 0 : Math.sin(2 * Math.PI * 1024 * time))), fps: 4, numberOfSamples: 8 };
  const sharp = [4, 5, 6].map((frame) => visualizeAudio({ ...options, frame, smoothing: false })[2]);
  near(visualizeAudio({ ...options, frame: 5 })[2], (sharp[0] + sharp[1] + sharp[2]) / 3);
});

test("a portion of a wave is its mean strength in stretches, the loudest being 1", () => {
  const audioData = sound((time) => (time < 1 ? 0.2 : -0.4));
  const portion = { audioData, startTimeInSeconds: 0, durationInSeconds: 2, numberOfSamples: 4 };
  const amplitudes = getWaveformPortion(portion);
  assert.deepEqual(amplitudes.map(({ index }) => index), [0, 1, 2, 3]);
  assert.deepEqual(amplitudes.map(({ amplitude }) => Number(amplitude.toFixed(5))), [0.5, 0.5, 1, 1]);
  const signed = getWaveformPortion({ ...portion, outputRange: "minus-one-to-one" });
  assert.deepEqual(signed.map(({ amplitude }) => Number(amplitude.toFixed(5))), [0.2, 0.2, -0.4, -0.4]);
});

test("the wave around a frame is that of a window with the frame in its middle", () => {
  const audioData = sound((time) => time / 2);
  const wave = visualizeAudioWaveform({ audioData, frame: 30, fps: 30, numberOfSamples: 2, windowInSeconds: 1 });
  near(wave[0], 0.375, 1e-3);
  near(wave[1], 0.625, 1e-3);
  const before = visualizeAudioWaveform({ audioData, frame: 0, fps: 30, numberOfSamples: 2, windowInSeconds: 1 });
  assert.equal(before[0], 0);
});

test("wrong options are refused with a sentence", () => {
  const audioData = tone(100);
  const refused = (options, message) =>
    assert.throws(() => visualizeAudio({ audioData, frame: 0, fps: 30, numberOfSamples: 8, ...options }), { message });
  refused({ numberOfSamples: 12 }, "The numberOfSamples of visualizeAudio() must be a power of two, but it is 12.");
  refused({ numberOfSamples: 1e9 }, "The numberOfSamples of visualizeAudio() must be a whole number from 1 to 65536, but it is 1000000000.");
  refused({ audioData: null }, "visualizeAudio() needs the audioData that useAudioData() returns, once it is not null.");
  const portion = { audioData, startTimeInSeconds: 0, durationInSeconds: 1, numberOfSamples: 4, channel: 3 };
  assert.throws(() => getWaveformPortion(portion), { message: "getWaveformPortion(): this sound has no channel 3." });
});

test("while a scene is checked nothing is known about files", async () => {
  const Sound = () => String(useAudioData("/a.mp3"));
  assert.equal(renderToStaticMarkup(h(Sound)), "null");
  const message = 'Nothing is known about "/a.mp3" here: it is no loaded asset of this project.';
  await assert.rejects(getAudioDurationInSeconds("/a.mp3"), { message });
  await assert.rejects(getAudioData("/a.mp3"), { message });
});

test("with a host that knows the files their facts are told", async (t) => {
  const channels = [new Float32Array(4), new Float32Array(4)];
  const decoded = { sampleRate: 2, channels, seconds: 2 };
  t.mock.method(environment.media, "facts", () => ({ seconds: 2, width: 1280, height: 720 }));
  t.mock.method(environment.media, "sound", () => decoded);
  assert.equal(await getAudioDurationInSeconds("a"), 2);
  const size = { width: 1280, height: 720, aspectRatio: 1280 / 720, isRemote: false };
  assert.deepEqual(await getVideoMetadata("a"), { durationInSeconds: 2, ...size });
  const facts = { channelWaveforms: channels, sampleRate: 2, durationInSeconds: 2, numberOfChannels: 2 };
  assert.deepEqual(await getAudioData("a"), { ...facts, resultId: "a", isRemote: false });
});

test("a smooth path goes through its points", () => {
  const points = [{ x: 0, y: 0 }, { x: 6, y: 6 }, { x: 12, y: 0 }];
  assert.equal(createSmoothSvgPath({ points }), "M 0,0 C 1,1 4,6 6,6 C 8,6 11,1 12,0");
  assert.equal(createSmoothSvgPath({ points: [] }), "");
});
