/**
 * What is remembered of who looks at the page. It is in no fragment, since fragments are the same for everybody; it is
 * asked for when the tab is first opened, and again when anything was remembered or forgotten.
 */
customElements.define(
  "own-memory",
  class extends HTMLElement {
    connectedCallback() {
      this.leaving = new AbortController();
      const on = (name, action) => document.addEventListener(name, action, { signal: this.leaving.signal });
      on("tab-opened", () => this.#load());
      on("project-sync:applied", ({ detail }) => detail.ids.has("memory") && this.#load({ again: true }));
      this.#load();
    }

    disconnectedCallback() {
      this.leaving.abort();
    }

    #load({ again = false } = {}) {
      if (!this.offsetParent || (this.loaded && !again)) {
        this.loaded &&= !again; // what changed while it was not seen is asked for when it is
        return;
      }
      this.loaded = true;
      const failed = () => (this.loaded = false);
      htmx.ajax("GET", this.getAttribute("src"), { source: this, target: this }).catch(failed);
    }
  },
);
