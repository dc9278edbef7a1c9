/**
 * Keeps a workspace equal to the server: by socket, else by asking every 5 s, else it says what it still shows.
 *
 * A frame is {version, fragments, whole?}; a heartbeat is {version, listening?, passing?}. Whatever way a frame comes,
 * it is applied if it is newer than what is shown, and ignored if not. What is passing never raises the version.
 */
const SILENCE = 4000; // ms without being live (heartbeats come every 2 s) until polling begins
const POLL = 5000; // ms between two polls
const PATIENCE = 400; // ms in which the socket may bring the version that a form was answered with
const LOOK = 500; // ms between two looks at all of this
const FINAL = { 4401: "Signed out", 4403: "No access any more", 4404: "Deleted" };

customElements.define(
  "project-sync",
  class extends HTMLElement {
    #socket = null;
    #tries = 0; // sockets in a row that brought nothing
    #spokeAt = 0; // when the socket said anything
    #liveAt = 0; // when the page was live
    #polledAt = -Infinity;
    #polling = false;
    #pollsServe = false; // did the last poll succeed, since the page was live?
    #failedPolls = 0; // in a row
    #listening = false; // does the server hear of commits at once?
    #newest = 0; // the newest version that was heard of
    #confirmed = new Date(); // when it was last known that nothing is newer
    #ended = 0; // the code after which asking again makes no sense

    connectedCallback() {
      this.version = Number(this.getAttribute("version"));
      this.pill = document.getElementById("connection");
      this.fragments = document.querySelector("live-fragments");
      this.leaving = new AbortController();
      const on = (target, name, action) => target.addEventListener(name, action, { signal: this.leaving.signal });
      on(document.body, "htmx:afterRequest", ({ detail }) => this.#expect(detail.xhr));
      on(document, "visibilitychange", () => document.hidden || this.#lookAgain());
      on(window, "pageshow", ({ persisted }) => persisted && this.#lookAgain());
      for (const name of ["online", "offline"]) on(window, name, () => this.#lookAgain({ networkChanged: true }));
      this.looking = setInterval(() => this.#look(), LOOK);
      this.#liveAt = performance.now(); // the page itself has just come from the server
      this.#connect();
    }

    disconnectedCallback() {
      this.leaving.abort();
      clearInterval(this.looking);
      this.#drop();
    }

    #connect() {
      this.#drop();
      const address = new URL(`${this.getAttribute("socket")}?version=${this.version}`, location.href);
      const socket = (this.#socket = new WebSocket(address.href.replace("http", "ws")));
      socket.onmessage = ({ data }) => socket === this.#socket && this.#hear(JSON.parse(data));
      socket.onclose = ({ code }) => socket === this.#socket && this.#closed(code);
      this.#spokeAt = performance.now();
    }

    /** Forget the socket; one that hangs may take minutes to close, so nobody waits for it. */
    #drop() {
      const socket = this.#socket;
      clearTimeout(this.retry);
      this.#socket = null;
      this.#listening = false;
      socket?.close();
    }

    #hear(news) {
      this.#tries = 0;
      this.#spokeAt = performance.now();
      this.#newest = Math.max(this.#newest, news.version);
      if (news.fragments) this.#apply(news);
      if (news.passing) this.fragments.pass(news.passing);
      if (news.fragments || news.passing) this.#acknowledge();
      if (!news.fragments) this.#listening = news.listening !== false;
      if (this.#state === "live") {
        this.#liveAt = this.#spokeAt;
        this.#succeeded({ byPoll: false });
      }
      this.#show();
    }

    #acknowledge() {
      this.#socket.send(JSON.stringify({ applied: this.version }));
    }

    /** Try again after every code but the final ones: later each time, and not in step with all other pages. */
    #closed(code) {
      this.#drop();
      const wait = Math.min(500 * 2 ** this.#tries++, 8000) * (0.5 + Math.random() / 2);
      if (code in FINAL) this.#ended = code;
      else this.retry = setTimeout(() => this.#connect(), wait);
      this.#show();
    }

    #look() {
      if (this.#ended) return;
      const now = performance.now();
      if (this.#socket && now - this.#spokeAt > SILENCE) this.#closed(0);
      if (now - this.#liveAt > SILENCE && now - this.#polledAt > POLL) this.#poll();
    }

    /** Something happened after which the socket may be dead without knowing, or the world may be back. */
    #lookAgain({ networkChanged = false } = {}) {
      if (this.#ended === 4401) this.#ended = 0; // somebody may have signed in on another page
      if (this.#ended) return;
      this.#tries = 0;
      if (networkChanged || !this.#socket) this.#connect();
      this.#poll();
    }

    async #poll() {
      if (this.#polling) return;
      this.#polling = true;
      this.#polledAt = performance.now();
      try {
        const options = { cache: "no-store", signal: AbortSignal.timeout(SILENCE) };
        const answer = await fetch(`${this.getAttribute("poll")}?version=${this.version}`, options);
        if (answer.status === 401) return this.#closed(4401);
        if (answer.status === 404) return this.#closed(4403);
        if (!answer.ok) throw new Error(answer.statusText);
        if (answer.status === 200) this.#apply(await answer.json());
        if (this.#socket?.readyState === WebSocket.OPEN) this.#acknowledge(); // the server may wait for a lost frame
        this.#succeeded({ byPoll: true });
      } catch {
        this.#pollsServe = false;
        this.#failedPolls += 1;
      } finally {
        this.#polling = false;
        this.#show();
      }
    }

    #succeeded({ byPoll }) {
      [this.#pollsServe, this.#failedPolls, this.#confirmed] = [byPoll, 0, new Date()];
    }

    /** A form was answered with the version that it made. The socket usually was faster. */
    #expect(xhr) {
      const wanted = Number(xhr?.getResponseHeader("X-Project-Version"));
      if (wanted > this.version) setTimeout(() => wanted > this.version && this.#poll(), PATIENCE);
    }

    #apply({ version, fragments, whole }) {
      if (version <= this.version) return;
      const ids = this.fragments.take(fragments, { whole });
      this.version = version;
      document.dispatchEvent(new CustomEvent("project-sync:applied", { detail: { version, ids } }));
    }

    get #state() {
      if (this.#ended) return "offline";
      if (this.#listening && this.#newest <= this.version) return "live";
      if (this.#failedPolls >= 2 || (this.#failedPolls && !navigator.onLine)) return "offline";
      return this.#pollsServe ? "polling" : "catching-up";
    }

    #show() {
      const time = this.#confirmed.toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
      const state = this.#state;
      const words = {
        live: `Live · v${this.version}`,
        "catching-up": "Catching up",
        polling: `Polling · v${this.version}`,
        offline: `${FINAL[this.#ended] ?? "Offline"} · showing v${this.version} of ${time}`,
      }[state];
      if (this.pill.dataset.state !== state) this.pill.dataset.state = state;
      if (words === this.said) return; // the pill is read out when it changes
      this.said = words;
      const link = Object.assign(document.createElement("a"), { textContent: "Sign in" });
      link.href = `/sign-in/?next=${encodeURIComponent(location.pathname)}`;
      this.pill.querySelector("[data-text]").replaceChildren(words, ...(this.#ended === 4401 ? [" · ", link] : []));
    }
  },
);
