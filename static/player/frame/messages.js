/** What the page may ask of the frame. Anything of another shape reads as null and is ignored. */

const isCount = (value) => Number.isSafeInteger(value) && value >= 0;
const isSize = (value) => Number.isInteger(value) && value >= 1 && value <= 16_384;
const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const isFile = (file) =>
  isRecord(file) && typeof file.name === "string" && typeof file.type === "string" && file.blob instanceof Blob;
const LOOPS = ["scene", "video", "off"];
const MOST_SCENES = 2000;

const READERS = {
  // The frame must not listen for this itself: a frame that does is waited for when it is removed, even if it hangs.
  visibility: ({ hidden }) => (typeof hidden === "boolean" ? { type: "visibility", hidden } : null),
  beat: () => ({ type: "beat" }),
  fonts: ({ faces }) => (Array.isArray(faces) && faces.every(isFace) ? { type: "fonts", faces } : null),
  playlist: readPlaylist,
  play: () => ({ type: "play" }),
  pause: () => ({ type: "pause" }),
  // `turn` counts the page's seeks, so that it can tell frames from before and after one apart.
  seek: ({ frame, turn }) => {
    const isSeek = isCount(frame) && (turn === undefined || isCount(turn));
    return isSeek ? { type: "seek", frame, turn } : null;
  },
  speed: ({ rate }) => (Number.isFinite(rate) && rate !== 0 && Math.abs(rate) <= 8 ? { type: "speed", rate } : null),
  loop: ({ loop }) => (LOOPS.includes(loop) ? { type: "loop", loop } : null),
  loudness: ({ volume, muted }) => {
    const isLoudness = volume >= 0 && volume <= 1 && typeof muted === "boolean";
    return isLoudness ? { type: "loudness", volume, muted } : null;
  },
  unblock: () => ({ type: "unblock" }),
  stats: () => ({ type: "stats" }),
  // `number` is the page's own for this loan: it is told back when everything can be shown.
  assets: ({ files, number }) => {
    const isLoan = Array.isArray(files) && files.every(isFile) && isCount(number);
    return isLoan ? { type: "assets", files, number } : null;
  },
};

function isFace(face) {
  if (!isRecord(face) || !(face.bytes instanceof ArrayBuffer)) return false;
  return [face.family, face.style, face.weight].every((text) => typeof text === "string");
}

export function readMessage(message) {
  if (!isRecord(message) || !Object.hasOwn(READERS, message.type)) return null;
  return READERS[message.type](message);
}

function readPlaylist({ fps, width, height, scenes, audio = null }) {
  const isFilm = Number.isFinite(fps) && fps > 0 && fps <= 240 && isSize(width) && isSize(height);
  if (!isFilm || !Array.isArray(scenes) || scenes.length > MOST_SCENES) return null;
  const read = scenes.map(readScene);
  if (read.includes(null) || (audio !== null && !isSoundTrack(audio))) return null;
  return { type: "playlist", fps, width, height, scenes: read, audio };
}

function isSoundTrack(audio) {
  if (!isRecord(audio) || typeof audio.name !== "string" || typeof audio.loop !== "boolean") return false;
  const { volume, start, trim_before: first, trim_after: last, fade_in: up, fade_out: down } = audio;
  return isCount(start) && [volume, first, last ?? 0, up, down].every((each) => Number.isFinite(each) && each >= 0);
}

/** A program of null stands for one that the page could not fetch, or does not want to be run: then `failure` says why. */
function readScene(scene) {
  if (!isRecord(scene)) return null;
  const { id, revision, name, duration, program, props, failure = null } = scene;
  const isScene = typeof id === "string" && isCount(revision) && typeof name === "string";
  const isTimed = Number.isInteger(duration) && duration > 0;
  const isProgram = typeof program === "string" || (program === null && (failure === null || typeof failure === "string"));
  return isScene && isTimed && isProgram && isRecord(props) ? { id, revision, name, duration, program, props, failure } : null;
}
