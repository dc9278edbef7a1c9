/** Switches between light and dark, and remembers it. Without a choice the page follows the system. */
customElements.define(
  "theme-toggle",
  class extends HTMLElement {
    connectedCallback() {
      this.addEventListener("click", () => {
        const root = document.documentElement;
        const dark = root.dataset.theme
          ? root.dataset.theme === "dark"
          : matchMedia("(prefers-color-scheme: dark)").matches;
        root.dataset.theme = dark ? "light" : "dark";
        localStorage.setItem("theme", root.dataset.theme);
      });
    }
  },
);
