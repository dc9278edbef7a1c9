/** Around the choice of a member's role: asks before somebody becomes an owner, and goes back when it is refused. */
const OWNER = "Owners can do everything: also remove people, you as well, and delete the video.";
const TRANSFER = "You become an editor. Only they can make you an owner again.";

customElements.define(
  "member-role",
  class extends HTMLElement {
    connectedCallback() {
      this.addEventListener("change", ({ target }) => this.#choose(target, this.getAttribute("name")));
    }

    async #choose(select, name) {
      const role = select.value;
      const isTransfer = role === "transfer";
      const confirm = (question, consequence, action) =>
        document.querySelector("confirm-dialog").ask(question, consequence, action);
      if (isTransfer && !(await confirm(`Transfer the video to ${name}?`, TRANSFER, "Transfer"))) return restore(select);
      if (role === "owner" && !(await confirm(`Make ${name} an owner?`, OWNER, "Make owner"))) return restore(select);
      this.addEventListener("htmx:afterRequest", ({ detail }) => detail.successful || restore(select), { once: true });
      const path = this.getAttribute(isTransfer ? "transfers" : "roles");
      htmx.ajax("POST", path, { source: this, swap: "none", values: isTransfer ? {} : { role } }).catch(() => {});
    }
  },
);

/** As the server rendered it. */
function restore(select) {
  select.value = [...select.options].find((option) => option.defaultSelected).value;
}
