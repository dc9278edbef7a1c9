/** Loads a file of the project until it can be shown without waiting, and finds out what it is like. */
import { later } from "./real.js";

const PATIENCE = 3000; // milliseconds

/** `{ seconds, width, height }`, null where a file has none of it; null altogether when it cannot be shown. */
export async function loadFile(address, type) {
  const kind = type.split("/")[0];
  if (kind === "image") return loadPicture(address);
  if (kind === "audio" || kind === "video") return loadTimed(document.createElement(kind), address);
  return { seconds: null, width: null, height: null };
}

async function loadPicture(address) {
  const picture = new Image();
  picture.src = address;
  const isDecoded = await picture.decode().then(() => true, () => false);
  return isDecoded ? { seconds: null, width: picture.naturalWidth, height: picture.naturalHeight } : null;
}

async function loadTimed(element, address) {
  element.preload = "auto";
  element.muted = true;
  const isLoaded = new Promise((done) => {
    element.addEventListener("canplaythrough", () => done(true));
    element.addEventListener("error", () => done(false));
    later(() => done(element.readyState > 0), PATIENCE);
  });
  element.src = address;
  const facts = (await isLoaded) ? factsOf(element) : null;
  element.removeAttribute("src");
  element.load(); // gives its decoder back
  return facts;
}

function factsOf({ duration, videoWidth = 0, videoHeight = 0 }) {
  return { seconds: duration, width: videoWidth || null, height: videoHeight || null };
}
