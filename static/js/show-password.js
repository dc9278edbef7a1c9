/** Around a password: its button shows what was typed, and hides it again before it is sent. */
customElements.define(
  "show-password",
  class extends HTMLElement {
    connectedCallback() {
      const [field, button] = [this.querySelector("input"), this.querySelector("button")];
      const show = (isShown) => {
        field.type = isShown ? "text" : "password";
        button.textContent = isShown ? "Hide" : "Show";
        button.setAttribute("aria-pressed", isShown);
      };
      button.hidden = false;
      button.addEventListener("click", () => show(field.type === "password"));
      field.form.addEventListener("submit", () => show(false)); // so that browsers offer to keep it
    }
  },
);
