/** What the frame may tell the page. Scene code can post anything: another shape reads as null and is ignored. */

const isCount = (value) => Number.isSafeInteger(value) && value >= 0;
const isScene = ({ id, revision }) => typeof id === "string" && id.length <= 100 && isCount(revision);

const READERS = {
  alive: () => ({ type: "alive" }),
  broken: () => ({ type: "broken" }),
  "at-work": (message) => (isScene(message) ? { type: "at-work", id: message.id, revision: message.revision } : null),
  ready: () => ({ type: "ready" }),
  ended: () => ({ type: "ended" }),
  frame: ({ frame, turn }) => (isCount(frame) && isCount(turn) ? { type: "frame", frame, turn } : null),
  painted: (message) => (isScene(message) ? { type: "painted", id: message.id, revision: message.revision } : null),
  "scene-error": (message) => {
    const { id, revision, frame, message: text } = message;
    if (!isScene(message) || !isCount(frame) || typeof text !== "string") return null;
    return { type: "scene-error", id, revision, frame, message: text.slice(0, 1000) };
  },
};

export function readMessage(message) {
  if (typeof message !== "object" || message === null || !Object.hasOwn(READERS, message.type)) return null;
  return READERS[message.type](message);
}
