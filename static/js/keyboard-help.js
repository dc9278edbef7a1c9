/** Keys of the whole page: `?` lists them all (as does whatever has data-opens-keys), `/` goes to the prompt. */
customElements.define(
  "keyboard-help",
  class extends HTMLElement {
    connectedCallback() {
      const dialog = this.querySelector("dialog");
      document.addEventListener("keydown", (event) => {
        if (event.target.closest("input:not([type=range]), textarea, dialog")) return;
        if (event.key === "?") dialog.showModal();
        if (event.key === "/") {
          event.preventDefault();
          document.getElementById("prompt")?.focus();
        }
      });
      document.addEventListener("click", ({ target }) => {
        if (target.closest("[data-opens-keys]")) dialog.showModal();
        if (target === dialog) dialog.close(); // beside it
      });
    }
  },
);
