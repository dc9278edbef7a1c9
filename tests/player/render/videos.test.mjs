/** A frame is taken when each video shows the picture of its second, however late the browser brings it. */
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

let paints = 0;

class HTMLVideoElement {
  error = null;
  readyState = 4;
  currentTime = 0;
  #looks = 0;
  #pictures = [null]; // microseconds of the picture that is there, one for each paint from now on; null: none

  seek(second, ...pictures) {
    this.currentTime = second;
    this.#looks = 1;
    this.#pictures = pictures;
    paints = 0;
  }

  get seeking() {
    return this.#looks-- > 0;
  }

  get picture() {
    return this.#pictures[Math.min(paints, this.#pictures.length - 1)];
  }

  requestVideoFrameCallback() {}
  cancelVideoFrameCallback() {}
}

globalThis.MessageChannel = class { // Node's own would keep this program from ending
  port1 = {};
  port2 = { postMessage() {} };
};
Object.assign(globalThis, {
  window: { requestAnimationFrame: (call) => setTimeout(() => call((paints += 1))), setTimeout },
  HTMLVideoElement,
  HTMLCanvasElement: class {},
  CanvasRenderingContext2D: class {},
  createImageBitmap() {},
  VideoFrame: class {
    constructor({ picture }) {
      if (picture === null) throw new DOMException("Invalid source state", "InvalidStateError");
      this.timestamp = picture;
    }
    close() {}
  },
});
globalThis.window.parent = globalThis.window;
const { videos } = await import("../../../static/player/render/videos.js");

let video, scene;

beforeEach(() => {
  video = new HTMLVideoElement();
  scene = { querySelectorAll: () => [video] };
});

const taken = () => videos(scene, () => false);

test("what is there at once is taken two paints later", async () => {
  video.seek(0.51, 500_000);
  await taken();
  assert.equal(paints, 2);
});

test("a picture that comes late is waited for", async () => {
  video.seek(0.01, 0);
  await taken();
  video.seek(0.51, 0, 0, 0, 0, 0, 500_000);
  await taken();
  assert.equal(video.picture, 500_000);
  assert.equal(paints, 7); // five until it is there, and two until it is on the page
});

test("so is one before which there is none", async () => {
  video.seek(0.01, null, null, null, 0);
  await taken();
  assert.equal(paints, 5);
});

test("a picture of later is not the one", async () => {
  video.seek(0.51, 900_000, 900_000, 500_000);
  await taken();
  assert.equal(paints, 4);
});

test("two moments of one picture do not wait for another, once it is known how long one lasts", async () => {
  for (const second of [0, 0.1]) {
    video.seek(second + 0.01, second * 1_000_000);
    await taken();
  }
  video.seek(0.16, 100_000);
  await taken();
  assert.equal(paints, 2);
});

test("one that never comes ends the waiting", async () => {
  video.seek(0.51, null);
  await taken();
  assert.equal(paints, 14);
});

test("one that moved before anybody looked is waited for as well", async () => {
  video.seek(0.01, 0);
  await taken();
  video.seek(0.51, 0, 0, 500_000);
  assert.ok(video.seeking);
  await taken();
  assert.equal(video.picture, 500_000);
});

test("a video that did not move is not waited for", async () => {
  video.seek(0.51, 500_000);
  await taken();
  paints = 0;
  await taken();
  assert.equal(paints, 0);
});
