/** Pictures of a prompt in the chat. Of those that are deleted only the names are left; the assets tell which. */
customElements.define(
  "attached-pictures",
  class extends HTMLElement {
    connectedCallback() {
      this.leaving = new AbortController();
      document.addEventListener("project-sync:applied", () => this.#compare(), { signal: this.leaving.signal });
      this.#compare();
    }

    disconnectedCallback() {
      this.leaving.abort();
    }

    #compare() {
      for (const each of this.children) each.toggleAttribute("data-gone", !document.getElementById(each.dataset.asset));
    }
  },
);
