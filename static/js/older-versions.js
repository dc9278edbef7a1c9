/**
 * The versions that the live list before this element does not reach: asked for page by page, and again when the list
 * moved on, so that none is missing between the two and each says what is true now.
 */
customElements.define(
  "older-versions",
  class extends HTMLElement {
    #pages = 0;

    connectedCallback() {
      this.addEventListener("click", ({ target }) => target.closest("[data-older]") && this.#more());
      document.addEventListener("version-lists:shown", () => this.#pages && this.#load());
    }

    async #more() {
      const before = this.querySelectorAll("[data-number]").length;
      this.#pages += 1;
      await this.#load();
      const first = this.querySelectorAll("[data-number]")[before];
      first?.querySelector("button")?.focus(); // the button that was pressed is another one now
    }

    async #load() {
      const shown = [...document.querySelectorAll("#versions > [data-number]")];
      const values = { below: shown.at(-1)?.dataset.number ?? 1, pages: this.#pages };
      await htmx.ajax("GET", this.getAttribute("src"), { source: this, target: this, values }).catch(() => {});
    }
  },
);
