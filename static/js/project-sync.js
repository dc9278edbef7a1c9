/**
 * Keeps a workspace equal to the server: by socket, else by asking every 5 s, else it says what it still shows.
 *
 * A frame is {version, fragments: [{id, html, into?}], whole?}; a heartbeat is {version, listening?}. Whatever way a
 * frame comes, it is applied if it is newer than what is shown, and ignored if not.
 */
const SILENCE = 4000; // ms without a word from the server (its heartbeat comes every 2 s) until polling begins
const POLL = 5000; // ms between two polls
const PATIENCE = 400; // ms in which the socket may bring the version that a form was answered with
const FINAL = { 4401: "Signed out", 4403: "No access any more", 4404: "Deleted" };

customElements.define(
  "project-sync",
  class extends HTMLElement {
    #socket = null;
    #tries = 0;
    #failedPolls = 0;
    #ended = false;
    #timers = {};

    connectedCallback() {
      this.version = Number(this.getAttribute("version"));
      this.pill = document.getElementById("connection");
      document.body.addEventListener("htmx:afterRequest", (event) => this.#expect(event.detail.xhr));
      window.addEventListener("online", () => this.#lookAgain());
      window.addEventListener("offline", () => this.#lost());
      window.addEventListener("pageshow", (event) => event.persisted && this.#lookAgain());
      document.addEventListener("visibilitychange", () => document.hidden || this.#lookAgain());
      this.#connect();
    }

    disconnectedCallback() {
      this.#ended = true;
      Object.values(this.#timers).forEach(clearTimeout);
      this.#socket?.close();
    }

    #connect() {
      if (this.#ended) return;
      const address = new URL(`${this.getAttribute("socket")}?version=${this.version}`, location.href);
      address.protocol = address.protocol.replace("http", "ws");
      const socket = new WebSocket(address);
      this.#drop();
      this.#socket = socket;
      socket.onmessage = ({ data }) => socket === this.#socket && this.#hear(JSON.parse(data));
      socket.onclose = ({ code }) => socket === this.#socket && this.#closed(code);
      this.#after("silence", SILENCE, () => this.#lost());
    }

    /** Forget the socket; one that hangs may take minutes to close, so nobody waits for it. */
    #drop() {
      const socket = this.#socket;
      this.#socket = null;
      socket?.close();
    }

    #hear(news) {
      this.#tries = this.#failedPolls = 0;
      clearTimeout(this.#timers.poll);
      this.#after("silence", SILENCE, () => this.#lost());
      if (news.fragments) {
        this.#apply(news);
        this.#socket.send(JSON.stringify({ applied: this.version }));
      }
      this.#show(news.listening === false || news.version > this.version ? "catching-up" : "live");
    }

    #closed(code) {
      if (code in FINAL) {
        this.#ended = true;
        this.#drop();
        clearTimeout(this.#timers.silence);
        clearTimeout(this.#timers.poll);
        this.#show("offline", `${FINAL[code]} · showing v${this.version}`);
        return;
      }
      this.#lost();
    }

    /** The socket is gone or silent: try it again, and ask by HTTP meanwhile. */
    #lost() {
      if (this.#ended) return;
      this.#drop();
      clearTimeout(this.#timers.silence);
      const wait = Math.min(500 * 2 ** this.#tries++, 10_000) * (0.5 + Math.random() / 2);
      this.#after("socket", wait, () => this.#connect());
      if (this.pill.dataset.state === "live") this.#show("catching-up");
      this.#poll();
    }

    async #poll() {
      if (this.#ended) return;
      this.#after("poll", POLL, () => this.#poll());
      try {
        const answer = await fetch(`${this.getAttribute("poll")}?version=${this.version}`, {
          headers: { Accept: "application/json" },
          signal: AbortSignal.timeout(POLL),
        });
        if (answer.status === 401) return this.#closed(4401);
        if (answer.status === 404) return this.#closed(4403);
        if (!answer.ok) throw new Error(answer.statusText);
        if (answer.status !== 204) this.#apply(await answer.json());
        this.#failedPolls = 0;
        if (!this.#isOpen) this.#show("polling");
      } catch {
        if (++this.#failedPolls >= 2 || !navigator.onLine) this.#showOffline();
      }
    }

    get #isOpen() {
      return this.#socket?.readyState === WebSocket.OPEN;
    }

    #lookAgain() {
      if (this.#ended) return;
      this.#tries = 0;
      if (!this.#isOpen) this.#connect();
      this.#poll();
      if (this.#isOpen) clearTimeout(this.#timers.poll);
    }

    /** A form was answered with the version that it made. The socket usually was faster. */
    #expect(xhr) {
      const wanted = Number(xhr?.getResponseHeader("X-Project-Version"));
      if (wanted > this.version) {
        this.#after("expect", PATIENCE, async () => {
          if (wanted <= this.version) return;
          await this.#poll();
          if (this.#isOpen) clearTimeout(this.#timers.poll);
        });
      }
    }

    #apply({ version, fragments, whole }) {
      if (version <= this.version) return;
      if (whole) this.#removeMessagesBut(new Set(fragments.map(({ id }) => id)));
      // What is shown already comes first: one's own message has to know its time before its answer finds its place.
      const isNew = ({ id }) => !document.getElementById(id);
      [...fragments].sort((a, b) => isNew(a) - isNew(b)).forEach((fragment) => this.#swap(fragment));
      this.version = version;
      document.dispatchEvent(new CustomEvent("project-sync:applied", { detail: { version } }));
    }

    #swap({ id, html, into }) {
      const shown = document.getElementById(id);
      if (!html) return shown?.remove();
      if (shown) Idiomorph.morph(shown, html, { morphStyle: "outerHTML", ignoreActiveValue: true });
      else if (into) this.#insert(document.getElementById(into), html);
      const swapped = document.getElementById(id);
      if (swapped) htmx.process(swapped);
    }

    /** At its place in time. One's own message that the server has not named yet is newer than all others. */
    #insert(list, html) {
      const template = document.createElement("template");
      template.innerHTML = html;
      const created = template.content.firstElementChild.dataset.created ?? "";
      const later = [...list.children].find(({ dataset }) => !dataset.created || dataset.created > created);
      list.insertBefore(template.content, later ?? null);
    }

    #removeMessagesBut(ids) {
      for (const message of document.querySelectorAll("#messages > [data-created]")) {
        if (!ids.has(message.id)) message.remove();
      }
    }

    #showOffline() {
      const time = new Date().toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
      if (this.pill.dataset.state === "offline") return;
      this.#show("offline", `Offline · showing v${this.version} of ${time}`);
    }

    #show(state, text) {
      const words = { live: `Live · v${this.version}`, polling: `Polling · v${this.version}`, "catching-up": "Catching up" };
      const said = text ?? words[state];
      this.pill.dataset.state = state;
      const place = this.pill.querySelector("[data-text]");
      if (place.textContent !== said) place.textContent = said;
    }

    #after(name, wait, action) {
      clearTimeout(this.#timers[name]);
      this.#timers[name] = setTimeout(action, wait);
    }
  },
);
