/**
 * The one socket of the page: the first tier. Says `heard` (detail: what the server said) and `closed` (detail: the
 * final code, or 0). It is opened again after every other code: later each time, and not in step with all other pages.
 */
const FINAL = [4401, 4403, 4404]; // signed out, no access, deleted

customElements.define(
  "project-socket",
  class extends HTMLElement {
    version = 0; // what the page shows; whoever applies something sets it
    #socket = null;
    #tries = 0; // in a row that brought nothing
    #spokeAt = 0; // performance.now() when anything was said

    disconnectedCallback() {
      this.#drop();
    }

    get isOpen() {
      return this.#socket !== null;
    }

    get silence() {
      return this.#socket ? performance.now() - this.#spokeAt : 0; // ms
    }

    /** At once, and as patient as at the first time; one that is open is replaced. */
    open() {
      this.#tries = 0;
      this.#connect();
    }

    /** It is silent for too long: whatever comes later through it is not heard any more. */
    giveUp() {
      this.#closed(0);
    }

    acknowledge() {
      if (this.#socket?.readyState === WebSocket.OPEN) this.#socket.send(JSON.stringify({ applied: this.version }));
    }

    /** Signed out or shut out: nothing is tried again until somebody opens it. */
    close() {
      this.#drop();
    }

    #connect() {
      this.#drop();
      const address = new URL(`${this.getAttribute("address")}?version=${this.version}`, location.href);
      const socket = (this.#socket = new WebSocket(address.href.replace("http", "ws")));
      socket.onmessage = ({ data }) => socket === this.#socket && this.#hear(JSON.parse(data));
      socket.onclose = ({ code }) => socket === this.#socket && this.#closed(code);
      this.#spokeAt = performance.now();
    }

    /** Forget it; one that hangs may take minutes to close, so nobody waits for it. */
    #drop() {
      const socket = this.#socket;
      clearTimeout(this.retry);
      this.#socket = null;
      socket?.close();
    }

    #hear(news) {
      this.#tries = 0;
      this.#spokeAt = performance.now();
      this.dispatchEvent(new CustomEvent("heard", { detail: news }));
    }

    #closed(code) {
      this.#drop();
      const wait = Math.min(500 * 2 ** this.#tries++, 8000) * (0.5 + Math.random() / 2);
      const final = FINAL.includes(code) ? code : 0;
      if (!final) this.retry = setTimeout(() => this.#connect(), wait);
      this.dispatchEvent(new CustomEvent("closed", { detail: final }));
    }
  },
);
