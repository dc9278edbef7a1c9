/** Around a textarea: Enter sends its form (also with Ctrl or Cmd), Shift+Enter is a new line. */
customElements.define(
  "send-on-enter",
  class extends HTMLElement {
    connectedCallback() {
      this.addEventListener("keydown", (event) => {
        if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
        event.preventDefault();
        if (event.target.value.trim()) event.target.form.requestSubmit();
      });
    }
  },
);
