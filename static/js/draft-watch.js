/** Says `changed` when another page of the same person changed, sent or gave up their draft. */
customElements.define(
  "draft-watch",
  class extends HTMLElement {
    mine = 0; // the version that this page's own saving made: no news
    #seen = ""; // when the draft was saved last, as far as this page took it in

    connectedCallback() {
      this.#seen = this.#savedAt;
      this.leaving = new AbortController();
      const { signal } = this.leaving;
      document.addEventListener("project-sync:applied", ({ detail }) => this.#compare(detail.version), { signal });
      window.addEventListener("focus", () => this.#compare(), { signal });
    }

    disconnectedCallback() {
      this.leaving.abort();
    }

    tookIn() {
      this.#seen = this.#savedAt;
    }

    get #savedAt() {
      const own = document.querySelector(`#writers > [data-person="${document.body.dataset.person}"]`);
      return own?.dataset.since ?? "";
    }

    #compare(version) {
      if (this.#savedAt === this.#seen) return;
      if (version === this.mine) this.tookIn();
      else this.dispatchEvent(new CustomEvent("changed"));
    }
  },
);
