/** The few globals that React's server renderer asks for and a bare V8 isolate lacks. Imported before React. */
const nothing = () => undefined;
const missing = {
  console: { log: nothing, info: nothing, debug: nothing, warn: nothing, error: nothing },
  setTimeout: () => 0,
  clearTimeout: nothing,
  queueMicrotask: (task) => Promise.resolve().then(task),
  MessageChannel: class {
    port1 = { postMessage: nothing, close: nothing };
    port2 = { postMessage: nothing, close: nothing };
  },
  TextEncoder: class {
    encode(text) {
      return Uint8Array.from(unescape(encodeURIComponent(text)), (unit) => unit.charCodeAt(0));
    }
  },
  performance: { now: () => 0 },
};

for (const [name, value] of Object.entries(missing)) globalThis[name] ??= value;
globalThis.self ??= globalThis;
