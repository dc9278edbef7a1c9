/** The picture's frame has the project's proportions, also when somebody changes them. */
customElements.define(
  "stage-screen",
  class extends HTMLElement {
    connectedCallback() {
      const panel = this.closest(".panel");
      new MutationObserver(() => this.#shape()).observe(panel, { subtree: true, attributeFilter: ["data-playlist"] });
      this.#shape();
    }

    #shape() {
      const { width, height } = JSON.parse(document.getElementById("playlist").dataset.playlist);
      this.dataset.size = `${width}x${height}`;
      this.style.setProperty("--ratio", String(width / height));
    }
  },
);
