/** What the frame may tell the page. Scene code can post anything: another shape reads as null and is ignored. */

const isCount = (value) => Number.isSafeInteger(value) && value >= 0;
const isScene = ({ id, revision }) => typeof id === "string" && id.length <= 100 && isCount(revision);

// The codes of frame/layout/, which checks no more than this.
const LAYOUT_CODES = ["outside", "overflow", "small-text", "contrast", "overlap"];
const MOST_FINDINGS = 12;
const isText = (value, longest) => typeof value === "string" && value.length <= longest;
const TROUBLES = ["unknown", "elsewhere", "unplayable"];

const READERS = {
  alive: () => ({ type: "alive" }),
  "at-work": (message) => (isScene(message) ? { type: "at-work", id: message.id, revision: message.revision } : null),
  ready: () => ({ type: "ready" }),
  ended: () => ({ type: "ended" }),
  frame: ({ frame, turn }) => (isCount(frame) && isCount(turn) ? { type: "frame", frame, turn } : null),
  lent: ({ number }) => (isCount(number) ? { type: "lent", number } : null),
  stats: ({ frames_due: due, frames_drawn: drawn }) => {
    return isCount(due) && isCount(drawn) ? { type: "stats", frames_due: due, frames_drawn: drawn } : null;
  },
  "sound-blocked": () => ({ type: "sound-blocked" }),
  "asset-trouble": ({ kind, name }) => {
    const isTrouble = TROUBLES.includes(kind) && typeof name === "string";
    return isTrouble ? { type: "asset-trouble", kind, name: name.slice(0, 200) } : null;
  },
  painted: (message) => (isScene(message) ? { type: "painted", id: message.id, revision: message.revision } : null),
  "scene-error": (message) => {
    const { id, revision, frame, message: text } = message;
    if (!isScene(message) || !isCount(frame) || typeof text !== "string") return null;
    return { type: "scene-error", id, revision, frame, message: text.slice(0, 1000) };
  },
  layout: (message) => {
    const { id, revision, findings } = message;
    if (!isScene(message) || !Array.isArray(findings) || findings.length > MOST_FINDINGS) return null;
    const read = findings.map(readFinding);
    return read.includes(null) ? null : { type: "layout", id, revision, findings: read };
  },
};

export function readMessage(message) {
  if (typeof message !== "object" || message === null || !Object.hasOwn(READERS, message.type)) return null;
  return READERS[message.type](message);
}

function readFinding(finding) {
  if (typeof finding !== "object" || finding === null) return null;
  const { severity, code, frame, element, message, hint } = finding;
  const isFinding = severity === "warning" && LAYOUT_CODES.includes(code) && isCount(frame);
  const isSaid = isText(element, 80) && isText(message, 300) && isText(hint, 300);
  return isFinding && isSaid ? { severity, code, frame, element, message, hint } : null;
}
