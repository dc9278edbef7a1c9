/**
 * The dialog about people and links, opened by whatever has data-opens-share. Says `share-opened` on the document. What
 * the server answers to its forms is said in it: a toast would lie behind it.
 */
const OFFLINE = "The server cannot be reached. Nothing was changed.";

customElements.define(
  "share-dialog",
  class extends HTMLElement {
    connectedCallback() {
      this.dialog = this.querySelector("dialog");
      this.said = this.querySelector("[data-said]");
      document.addEventListener("click", ({ target }) => target.closest?.("[data-opens-share]") && this.#open());
      this.addEventListener("click", ({ target }) => {
        if (target === this.dialog || target.closest("[data-close]")) this.dialog.close();
      });
      this.addEventListener("notice", (event) => {
        event.stopPropagation();
        this.#say(event.detail.sentence, event.detail.kind);
      });
      for (const lost of ["htmx:sendError", "htmx:timeout"]) this.addEventListener(lost, () => this.#say(OFFLINE, "offline"));
      this.addEventListener("htmx:responseError", ({ detail: { xhr } }) => {
        if (xhr.status === 404) this.#say("This is not there any more, or you may not change it.", "denied");
      });
      this.addEventListener("htmx:beforeRequest", () => this.#say(""));
      this.addEventListener("htmx:afterRequest", ({ target, detail }) => {
        if (detail.successful && target.matches?.(".share__add")) target.reset();
      });
    }

    #open() {
      this.#say("");
      this.dialog.showModal();
      document.dispatchEvent(new CustomEvent("share-opened"));
    }

    #say(sentence, kind = "done") {
      this.said.dataset.kind = kind;
      this.said.textContent = sentence;
    }
  },
);
