/** Another text that the same person typed elsewhere, when two of them met: kept, and one click away. */
customElements.define(
  "other-draft",
  class extends HTMLElement {
    connectedCallback() {
      const { project, person } = document.body.dataset;
      this.key = `other-draft:${project}:${person}`;
      this.field = this.closest("form").elements.prompt;
      this.querySelector("[data-swap]").addEventListener("click", () => this.#swap());
      this.querySelector("[data-discard]").addEventListener("click", () => this.#remember(""));
      this.#remember(localStorage.getItem(this.key) ?? "");
    }

    /** Text that goes on with the other one has it in it already. */
    keep(text, { insteadOf }) {
      if (text.trim() && !insteadOf.startsWith(text)) this.#remember(text);
    }

    #swap() {
      const text = localStorage.getItem(this.key);
      this.#remember(this.field.value);
      this.field.value = text;
      this.field.dispatchEvent(new Event("input", { bubbles: true }));
      this.field.focus();
    }

    #remember(text) {
      if (text.trim()) localStorage.setItem(this.key, text);
      else localStorage.removeItem(this.key);
      this.hidden = !text.trim();
      this.querySelector("[data-text]").textContent = text.trim();
    }
  },
);
