/**
 * Several open pages without a browser: the page's own `<project-sync>`, `<live-fragments>` and Idiomorph in a light
 * DOM, with a clock and a network that belong to the test. One JSON line asks, one JSON line answers.
 */
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { Window } from "happy-dom";

const read = (path) => readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8");
const IDIOMORPH = read("node_modules/idiomorph/dist/idiomorph.js");
const NAMES = ["live-fragments", "project-socket", "project-poll", "wake-up", "connection-words", "project-sync"];
const ELEMENTS = NAMES.map((name) => read(`static/js/${name}.js`));
const OPEN = 1;

class OpenPage {
  constructor() {
    this.window = new Window({ url: "http://page.test/projects/p/" });
    const page = this;
    this.network = {
      performance: { now: () => page.now },
      setTimeout: (action, wait) => page.plan(action, wait),
      setInterval: (action, wait) => page.plan(action, wait, wait),
      clearTimeout: (number) => page.timers.delete(number),
      clearInterval: (number) => page.timers.delete(number),
      AbortSignal: { timeout: (wait) => wait },
      navigator: { onLine: true },
      Math: Object.assign(Object.create(Math), { random: () => 0.5 }),
      htmx: { process() {} },
      fetch: (address, { signal }) => page.ask(address, signal),
      WebSocket: class {
        static OPEN = OPEN;
        constructor(address) {
          this.number = page.sockets.push(this) - 1;
          this.readyState = 0;
          page.happened.push({ kind: "socket", number: this.number, version: versionIn(address) });
        }
        send(text) {
          page.happened.push({ kind: "said", number: this.number, text });
        }
        close() {
          if (this.readyState < 2) page.happened.push({ kind: "left", number: this.number });
          this.readyState = 3;
        }
      },
    };
    this.forget();
    this.run(IDIOMORPH.replace("var Idiomorph =", "window.Idiomorph ="));
    for (const source of ELEMENTS) this.run(source);
  }

  run(source) {
    const { window } = this;
    const names = ["document", "customElements", "HTMLElement", "CustomEvent", "Node", "NodeFilter", "DOMParser"];
    const known = Object.fromEntries([...names, "AbortController", "URL", "location", "CSS"].map((name) => [name, window[name]]));
    const globals = { window, ...known, ...this.network, Idiomorph: window.Idiomorph };
    for (const name of ["Element", "Document", "HTMLInputElement", "HTMLTextAreaElement", "HTMLOptionElement"])
      globals[name] = window[name];
    new Function(...Object.keys(globals), source)(...Object.values(globals));
  }

  forget() {
    [this.now, this.timers, this.timersMade] = [0, new Map(), 0];
    [this.sockets, this.polls, this.happened] = [[], [], []];
    [this.highest, this.fell] = [0, false];
  }

  open(html) {
    this.window.document.body.innerHTML = "";
    this.forget();
    const parsed = this.window.document.createElement("div");
    parsed.innerHTML = html;
    this.window.document.body.append(...parsed.childNodes); // connected when all of them are there, as in a page
  }

  plan(action, wait, again) {
    this.timers.set(++this.timersMade, { at: this.now + wait, action, again });
    return this.timersMade;
  }

  /** Let the page's time pass, in the order in which things are due. */
  async pass(milliseconds) {
    const end = this.now + milliseconds;
    for (;;) {
      const due = [...this.timers].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at)[0];
      if (!due) break;
      const [number, timer] = due;
      this.now = timer.at;
      if (timer.again) timer.at += timer.again;
      else this.timers.delete(number);
      timer.action();
      await settled();
    }
    this.now = end;
  }

  ask(address, patience) {
    const number = this.polls.length;
    this.happened.push({ kind: "poll", number, version: versionIn(address) });
    return new Promise((answer, fail) => {
      this.polls.push({ answer, fail });
      this.plan(() => fail(new Error("It took too long.")), patience);
    });
  }

  answer({ number, status, content }) {
    const { answer, fail } = this.polls[number];
    if (!status) fail(new Error("Nobody answers."));
    else answer({ status, ok: status < 300, statusText: String(status), json: async () => JSON.parse(content) });
  }

  hear({ number, text }) {
    const socket = this.sockets[number];
    if (socket.readyState > OPEN) return;
    socket.readyState = OPEN;
    socket.onmessage({ data: text });
  }

  lose({ number, code }) {
    const socket = this.sockets[number];
    if (socket.readyState > OPEN) return;
    socket.readyState = 3;
    socket.onclose({ code });
  }

  notice(name) {
    if (name === "offline" || name === "online") this.network.navigator.onLine = name === "online";
    const event = Object.assign(new this.window.Event(name), { persisted: true });
    (name === "visibilitychange" ? this.window.document : this.window).dispatchEvent(event);
  }

  /** One's own words, before the server knows them. */
  write(id) {
    const { document } = this.window;
    const bubble = Object.assign(document.createElement("article"), { id });
    document.getElementById("messages").append(bubble);
  }

  /** A version that was shown once is never shown again after a newer one. */
  watchTheVersion() {
    const { version } = this.window.document.querySelector("project-sync");
    this.fell ||= version < this.highest;
    this.highest = Math.max(this.highest, version);
  }

  looks(ids) {
    const { document } = this.window;
    const sync = document.querySelector("project-sync");
    const html = Object.fromEntries(ids.map((id) => [id, written(document.getElementById(id))]));
    return { version: sync.version, state: document.getElementById("connection").dataset.state, fell: this.fell, html };
  }
}

const versionIn = (address) => Number(new URL(address, "http://page.test").searchParams.get("version"));
const settled = () => new Promise((done) => setImmediate(done));

/** All of an element, each attribute in its place in the alphabet; what is passing belongs to no version. */
function written(node) {
  if (!node) return null;
  if (node.nodeType === 3) return node.data;
  if (node.nodeType !== 1) return "";
  const attributes = [...node.attributes].map(({ name, value }) => ` ${name}=${JSON.stringify(value)}`).sort();
  const content = node.hasAttribute("data-passing") ? [] : [...node.childNodes].map(written);
  return `<${node.localName}${attributes.join("")}>${content.join("")}</${node.localName}>`;
}

const pages = [];
for await (const line of createInterface({ input: process.stdin })) {
  const { page: number, does, ...more } = JSON.parse(line);
  const page = (pages[number] ??= new OpenPage());
  page.happened = [];
  let looks;
  if (does === "look") looks = page.looks(more.ids);
  else await page[does](does === "open" ? more.html : does === "pass" ? more.milliseconds : (more.name ?? more));
  await settled();
  page.watchTheVersion();
  process.stdout.write(`${JSON.stringify({ happened: page.happened, looks })}\n`);
}
