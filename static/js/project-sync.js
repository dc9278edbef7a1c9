/**
 * Keeps a workspace equal to the server on one of three tiers: by socket, else by asking every 5 s, else it says what it
 * still shows. Each recovers upwards by itself.
 *
 * A frame is {version, fragments, whole?}; a heartbeat is {version, listening?, passing?}. Whatever way a frame comes,
 * it is applied if it is newer than what is shown, and ignored if not. What is passing never raises the version.
 */
const SILENCE = 4000; // ms without being live (heartbeats come every 2 s) until polling begins
const POLL = 5000; // ms between two polls
const PATIENCE = 400; // ms in which the socket may bring the version that a form was answered with
const LOOK = 500; // ms between two looks at all of this
const SIGNED_OUT = 4401;

customElements.define(
  "project-sync",
  class extends HTMLElement {
    #liveAt = 0; // when the page was live
    #pollsServe = false; // did the last poll succeed, since the page was live?
    #failedPolls = 0; // in a row
    #listening = false; // does the server hear of commits at once?
    #newest = 0; // the newest version that was heard of
    #confirmed = new Date(); // when it was last known that nothing is newer
    #ended = 0; // the code after which asking again makes no sense

    connectedCallback() {
      [this.socket, this.poll] = ["project-socket", "project-poll"].map((name) => this.querySelector(name));
      this.fragments = document.querySelector("live-fragments");
      this.words = document.querySelector("#connection connection-words");
      this.version = this.socket.version = Number(this.getAttribute("version"));
      this.leaving = new AbortController();
      const on = (target, name, action) => target.addEventListener(name, action, { signal: this.leaving.signal });
      on(this.socket, "heard", ({ detail }) => this.#hear(detail));
      on(this.socket, "closed", ({ detail }) => this.#closed(detail));
      on(this.querySelector("wake-up"), "woken", ({ detail }) => this.#lookAgain(detail));
      on(document, "signed-out", () => this.#end(SIGNED_OUT));
      on(document.body, "htmx:afterRequest", ({ detail }) => this.#answered(detail.xhr));
      this.looking = setInterval(() => this.#look(), LOOK);
      this.#liveAt = performance.now(); // the page itself has just come from the server
      this.socket.open();
    }

    disconnectedCallback() {
      this.leaving.abort();
      clearInterval(this.looking);
    }

    #hear(news) {
      this.#newest = Math.max(this.#newest, news.version);
      if (news.fragments) this.#apply(news);
      if (news.passing) this.fragments.pass(news.passing);
      if (news.fragments || news.passing) this.socket.acknowledge();
      if (!news.fragments) this.#listening = news.listening !== false;
      if (this.#state === "live") {
        this.#liveAt = performance.now();
        this.#succeeded({ byPoll: false });
      }
      this.#show();
    }

    #closed(end) {
      this.#listening = false;
      this.#ended ||= end;
      this.#show();
    }

    #end(code) {
      this.socket.close();
      this.#closed(code);
    }

    #look() {
      if (this.#ended) return;
      const now = performance.now();
      if (this.socket.silence > SILENCE) this.socket.giveUp();
      if (now - this.#liveAt > SILENCE && now - this.poll.askedAt > POLL) this.#poll();
    }

    #lookAgain({ networkChanged }) {
      if (this.#ended === SIGNED_OUT) this.#ended = 0; // somebody may have signed in on another page
      if (this.#ended) return;
      if (networkChanged || !this.socket.isOpen) {
        this.#listening = false;
        this.socket.open();
      }
      this.#poll();
    }

    async #poll() {
      const answer = await this.poll.ask(this.version);
      if (answer?.code) return this.#end(answer.code);
      if (answer?.failed) [this.#pollsServe, this.#failedPolls] = [false, this.#failedPolls + 1];
      if (answer?.news) this.#apply(answer.news);
      if (answer && !answer.failed) this.#succeeded({ byPoll: true });
      this.socket.acknowledge(); // the server may still wait for it: a frame that was lost blocks all after it
      this.#show();
    }

    #succeeded({ byPoll }) {
      [this.#pollsServe, this.#failedPolls, this.#confirmed] = [byPoll, 0, new Date()];
    }

    /** A form was answered with the version that it made: the socket usually was faster. Or its session has ended. */
    #answered(xhr) {
      if (xhr?.status === 401) return this.#end(SIGNED_OUT);
      const wanted = Number(xhr?.getResponseHeader("X-Project-Version"));
      if (wanted > this.version) setTimeout(() => wanted > this.version && this.#poll(), PATIENCE);
    }

    #apply({ version, fragments, whole }) {
      if (version <= this.version) return;
      const ids = this.fragments.take(fragments, { whole });
      this.version = this.socket.version = version;
      document.dispatchEvent(new CustomEvent("project-sync:applied", { detail: { version, ids } }));
    }

    get #state() {
      if (this.#ended) return "offline";
      if (this.#listening && this.#newest <= this.version) return "live";
      if (this.#failedPolls >= 2 || (this.#failedPolls && !navigator.onLine)) return "offline";
      return this.#pollsServe ? "polling" : "catching-up";
    }

    #show() {
      this.words.say({ state: this.#state, version: this.version, confirmed: this.#confirmed, code: this.#ended });
    }
  },
);
