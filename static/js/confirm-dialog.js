/**
 * Asks before what cannot be undone: `hx-confirm` on any element (with data-consequence and data-action), or
 * `ask(question, consequence, action)`, which resolves to true or false.
 */
customElements.define(
  "confirm-dialog",
  class extends HTMLElement {
    connectedCallback() {
      document.body.addEventListener("htmx:confirm", async (event) => {
        const { question, issueRequest, elt } = event.detail;
        if (!question) return;
        event.preventDefault();
        if (await this.ask(question, elt.dataset.consequence, elt.dataset.action)) issueRequest(true);
      });
    }

    ask(question, consequence = "", action = "Delete") {
      const dialog = this.querySelector("dialog");
      dialog.querySelector("h2").textContent = question;
      dialog.querySelector("p").textContent = consequence;
      dialog.querySelector("[value=yes]").textContent = action;
      dialog.returnValue = "";
      dialog.showModal();
      return new Promise((resolve) => {
        dialog.addEventListener("close", () => resolve(dialog.returnValue === "yes"), { once: true });
      });
    }
  },
);
