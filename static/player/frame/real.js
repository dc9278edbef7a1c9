/** The browser's own clock and scheduling, taken before scenes get theirs. */
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

/** Frames with an opaque origin cannot know the page's origin; nothing that is posted is secret. */
export const post = (message) => page.postMessage(message, "*");
export const isFromPage = (event) => event.isTrusted && event.source === page;
