/**
 * Sentences about what one just did: the server's notices (HX-Trigger: notice), and what is said when a
 * request gets no answer. They leave by themselves, but not while somebody reads them. A notice may carry an `offer`,
 * as projects/answers.py says: a button that asks first and then sends it; or one with the address of a `download`.
 */
const SECONDS = { done: 4, ready: 12, invalid: 8, denied: 8, conflict: 12, offline: 8 };

customElements.define(
  "toast-list",
  class extends HTMLElement {
    connectedCallback() {
      const hear = (name, listener) => document.body.addEventListener(name, listener);
      hear("notice", ({ detail }) => this.say(detail.sentence, detail.kind, detail.offer));
      hear("htmx:sendError", () => this.say("The server cannot be reached. Nothing was changed.", "offline"));
      hear("htmx:timeout", () => this.say("The server did not answer in time.", "offline"));
      hear("htmx:responseError", ({ detail: { xhr } }) => {
        if (!xhr.getResponseHeader("HX-Trigger")) this.say(this.#sentence(xhr.status), "invalid");
      });
    }

    say(sentence, kind = "done", offer = null) {
      const toast = document.createElement("div");
      toast.className = "toast";
      toast.dataset.kind = kind;
      const words = toast.appendChild(document.createElement("span"));
      words.className = "toast__sentence";
      words.dir = "auto";
      words.textContent = sentence;
      if (offer) toast.append(offer.download ? this.#downloadLink(toast, offer) : this.#offerButton(toast, offer));
      toast.append(this.#closeButton(toast));
      this.append(toast);
      while (this.children.length > 3) this.firstElementChild.remove();
      this.#leaveAfter(toast, (offer ? 2 : 1) * (SECONDS[kind] ?? 8));
    }

    #sentence(status) {
      if (status === 404) return "This is not there any more, or you may not change it.";
      if (status === 403) return "This was not accepted. Reload the page and try again.";
      return `That did not work (${status}). Nothing was changed; try again.`;
    }

    #offerButton(toast, { label, question, consequence, action, address, values }) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "toast__offer";
      button.textContent = label;
      button.addEventListener("click", async () => {
        toast.remove();
        if (!(await document.querySelector("confirm-dialog").ask(question, consequence, action))) return;
        htmx.ajax("POST", address, { source: this, swap: "none", values }).catch(() => {});
      });
      return button;
    }

    #downloadLink(toast, { label, download }) {
      const link = document.createElement("a");
      link.className = "toast__offer";
      Object.assign(link, { href: download, download: "", textContent: label });
      link.addEventListener("click", () => setTimeout(() => toast.remove()));
      return link;
    }

    #closeButton(toast) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "toast__close";
      button.setAttribute("aria-label", "Close");
      button.innerHTML = '<svg class="icon" aria-hidden="true"><use href="#icon-close"/></svg>';
      button.addEventListener("click", () => toast.remove());
      return button;
    }

    #leaveAfter(toast, seconds) {
      let timer;
      const start = () => (timer = setTimeout(() => toast.remove(), seconds * 1000));
      const stop = () => clearTimeout(timer);
      for (const name of ["pointerenter", "focusin"]) toast.addEventListener(name, stop);
      for (const name of ["pointerleave", "focusout"]) toast.addEventListener(name, start);
      start();
    }
  },
);
