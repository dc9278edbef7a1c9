/**
 * The links of a project. They are keys, so that they are in no fragment: only those who may hand them on are given
 * them, when the dialog opens, and again when anything about people or links changed while it is open.
 */
customElements.define(
  "share-links",
  class extends HTMLElement {
    #asked = 0; // an answer that is older than the last question is dropped

    connectedCallback() {
      document.addEventListener("share-opened", () => this.#load());
      document.addEventListener("project-sync:applied", ({ detail }) => detail.ids.has("members") && this.#load());
    }

    async #load() {
      if (!this.offsetParent) return; // a closed dialog, or a viewer's
      const asked = ++this.#asked;
      const answer = await fetch(this.getAttribute("src"), { headers: { "HX-Request": "true" } }).catch(() => null);
      const html = answer?.ok && !answer.redirected ? await answer.text().catch(() => null) : null;
      if (asked !== this.#asked) return;
      if (html === null) {
        this.textContent = "The links could not be loaded. Close this and open it again.";
        return;
      }
      Idiomorph.morph(this, html, { morphStyle: "innerHTML" });
      htmx.process(this);
    }
  },
);
