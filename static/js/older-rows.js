/**
 * The rows that the live list before this element (`of`: its id) does not reach: asked for page by page, and again when
 * the list moved on, so that none is missing between the two and each says what is true now.
 */
customElements.define(
  "older-rows",
  class extends HTMLElement {
    #pages = 0;

    connectedCallback() {
      this.list = this.getAttribute("of");
      this.addEventListener("click", ({ target }) => target.closest("[data-older]") && this.#more());
      document.addEventListener("on-demand:shown", () => this.#pages && this.#load());
      document.addEventListener("project-sync:applied", ({ detail }) => {
        if (this.#pages && detail.ids.has(this.list)) this.#load();
      });
    }

    async #more() {
      const before = this.querySelectorAll("[data-key]").length;
      this.#pages += 1;
      await this.#load();
      const first = this.querySelectorAll("[data-key]")[before];
      first?.querySelector("button, a")?.focus(); // the button that was pressed is another one now
    }

    async #load() {
      const last = document.querySelector(`#${this.list} > [data-key]:last-of-type`);
      if (!last) return this.replaceChildren();
      const values = { below: last.dataset.key, pages: this.#pages };
      await htmx.ajax("GET", this.getAttribute("src"), { source: this, target: this, values }).catch(() => {});
    }
  },
);
