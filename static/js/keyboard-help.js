/** The list of keys: `?` opens it, and so does whatever has data-opens-keys. */
customElements.define(
  "keyboard-help",
  class extends HTMLElement {
    connectedCallback() {
      const dialog = this.querySelector("dialog");
      document.addEventListener("keydown", ({ key, target }) => {
        if (key === "?" && !target.closest("input, textarea, dialog")) dialog.showModal();
      });
      document.addEventListener("click", ({ target }) => {
        if (target.closest("[data-opens-keys]")) dialog.showModal();
        if (target === dialog) dialog.close(); // beside it
      });
    }
  },
);
