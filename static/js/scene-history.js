/** The history of one scene, which may be gone. It is asked for again when scenes changed while it is looked at. */
customElements.define(
  "scene-history",
  class extends HTMLElement {
    connectedCallback() {
      this.addEventListener("click", ({ target }) => this.#older(target.closest("[data-older]")));
      document.addEventListener("tab-opened", () => this.#load());
      document.addEventListener("project-sync:applied", ({ detail }) => detail.ids.has("scenes") && this.#load());
    }

    async show(sceneId) {
      if (this.sceneId !== sceneId) this.replaceChildren();
      Object.assign(this, { sceneId, pages: 1 });
      await this.#load();
      this.focus();
    }

    async #older(button) {
      if (!button) return;
      this.pages = Number(button.dataset.older);
      await this.#load();
    }

    async #load() {
      if (!this.sceneId || !this.offsetWidth) return;
      const focused = this.contains(document.activeElement) && document.activeElement !== this;
      const doors = document.getElementById("timeline").dataset.doors;
      const address = `${doors}${this.sceneId}/iterations/`;
      await htmx.ajax("GET", address, { source: this, target: this, values: { pages: this.pages } }).catch(() => {});
      if (focused && !this.contains(document.activeElement)) this.focus();
    }
  },
);
