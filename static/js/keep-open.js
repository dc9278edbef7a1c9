/** Details that somebody opened stay open when news replaces what is around and in them. */
customElements.define(
  "keep-open",
  class extends HTMLElement {
    #open = new Set();

    connectedCallback() {
      document.addEventListener("click", ({ target }) => {
        const details = target.closest("summary")?.parentElement;
        if (details?.id) this.#open[details.open ? "delete" : "add"](details.id);
      });
      const observer = new MutationObserver(() => this.#restore());
      for (const id of ["messages", "scenes", "exports"])
        observer.observe(document.getElementById(id).parentElement, {
          subtree: true,
          childList: true,
          attributeFilter: ["open"],
        });
    }

    #restore() {
      for (const id of this.#open) {
        const details = document.getElementById(id);
        if (details && !details.open) details.open = true;
      }
    }
  },
);
