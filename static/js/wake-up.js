/**
 * Says `woken` (detail: {networkChanged}) when something happened after which the socket may be dead without knowing, or
 * the world may be back: the page is looked at again, was asleep, came out of the browser's cache, the network changed,
 * or somebody signed in in another tab.
 */
customElements.define(
  "wake-up",
  class extends HTMLElement {
    connectedCallback() {
      this.leaving = new AbortController();
      const on = (target, name, action) => target.addEventListener(name, action, { signal: this.leaving.signal });
      on(document, "visibilitychange", () => document.hidden || this.#say());
      on(document, "resume", () => this.#say({ networkChanged: true })); // thawed: the socket slept as well
      on(document, "signed-in-elsewhere", () => this.#say());
      on(window, "pageshow", ({ persisted }) => persisted && this.#say());
      for (const name of ["online", "offline"]) on(window, name, () => this.#say({ networkChanged: true }));
    }

    disconnectedCallback() {
      this.leaving.abort();
    }

    #say({ networkChanged = false } = {}) {
      this.dispatchEvent(new CustomEvent("woken", { detail: { networkChanged } }));
    }
  },
);
