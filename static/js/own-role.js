/**
 * When the role of who looks at the page changes, so does what they may do there. An owner and an editor differ in what
 * is hidden; a viewer's page is another one, which is loaded. What was typed and not sent is still there then.
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
      if (before === "viewer" || now === "viewer") location.reload();
    }
  },
);
