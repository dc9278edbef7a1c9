/** The browser's own clock, scheduling and line to the page, taken before scenes get theirs. */
const clock = performance;

export const now = () => clock.now();
export const nextPaint = window.requestAnimationFrame.bind(window);
export const later = window.setTimeout.bind(window);

const { port1, port2 } = new MessageChannel();
const waiting = [];
port1.onmessage = () => waiting.shift()?.();

/** Calls back once the running task and its microtasks have ended. */
export function afterTask(callback) {
  waiting.push(callback);
  port2.postMessage(null);
}

const page = window.parent;
let line = null;
const unsent = [];

/** Tells the page something. What is said before the page has called is said when it calls. */
export function post(message) {
  if (line === null) unsent.push(message);
  else line.postMessage(message);
}

/**
 * Hears what the page says. Its first message brings a port, before any scene is here, and everything else is said on
 * that: scenes have no reference to it, so they can neither forge what is told nor overhear or stop what is heard.
 */
export function listen(hear) {
  const answer = (event) => {
    if (!event.isTrusted || event.source !== page || event.ports.length !== 1) return;
    window.removeEventListener("message", answer);
    [line] = event.ports;
    line.onmessage = ({ data }) => hear(data);
    for (const message of unsent.splice(0)) line.postMessage(message);
  };
  window.addEventListener("message", answer);
}
