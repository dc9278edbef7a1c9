/** Undo and redo by key, through the two buttons in it. A field has an undo of its own for what is typed into it. */
customElements.define(
  "undo-redo",
  class extends HTMLElement {
    connectedCallback() {
      document.addEventListener("keydown", (event) => this.#press(event));
    }

    #press(event) {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== "z") return;
      if (event.target.closest("input:not([type=range]), textarea, [contenteditable], dialog")) return;
      event.preventDefault();
      this.querySelector(event.shiftKey ? "[data-redo]" : "[data-undo]").click();
    }
  },
);
