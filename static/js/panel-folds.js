/** Shows and hides panels ([data-fold]), and remembers it. */
customElements.define(
  "panel-folds",
  class extends HTMLElement {
    connectedCallback() {
      this.addEventListener("click", ({ target }) => this.#toggle(target.closest("[data-fold]")));
      document.addEventListener("panel-fold", ({ detail }) => this.#toggle(this.querySelector(`[data-fold=${detail}]`)));
      addEventListener("resize", () => this.#say());
      this.#say();
    }

    #toggle(button) {
      if (!button) return;
      const { fold } = button.dataset;
      const state = this.#panel(button).offsetWidth ? "folded" : "open";
      document.documentElement.dataset[fold] = state;
      localStorage.setItem(`fold:${fold}`, state);
      this.#say();
    }

    #say() {
      for (const button of this.querySelectorAll("[data-fold]"))
        button.setAttribute("aria-expanded", String(this.#panel(button).offsetWidth > 0));
    }

    #panel(button) {
      return document.getElementById(button.getAttribute("aria-controls"));
    }
  },
);
