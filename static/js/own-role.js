/**
 * When the role of who looks at the page changes, so does what they may do there. An owner and an editor differ in what
 * is hidden; a viewer's page is another one, which is loaded. A prompt that was not sent is still there then; code that
 * was not saved would not be, so that it stays, to be copied.
 */
customElements.define(
  "own-role",
  class extends HTMLElement {
    connectedCallback() {
      document.addEventListener("project-sync:applied", ({ detail }) => detail.ids.has("members") && this.#compare());
    }

    #compare() {
      const before = document.body.dataset.role;
      const now = document.getElementById(`member-${document.body.dataset.person}`)?.dataset.role ?? before;
      if (now === before) return;
      document.body.dataset.role = now;
      const hasUnsavedCode = document.querySelector(".code__save:not(:disabled)") !== null;
      if (before === "viewer" || (now === "viewer" && !hasUnsavedCode)) location.reload();
    }
  },
);
