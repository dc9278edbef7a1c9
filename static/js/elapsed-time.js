/**
 * `<elapsed-time since="ISO">`: how many seconds have passed since then. The text is in a shadow root, where a morph
 * of the page around it does not reach.
 */
const LONGEST = 15 * 60_000; // ms that anything here can take; beyond it this machine's clock is not the server's

customElements.define(
  "elapsed-time",
  class extends HTMLElement {
    connectedCallback() {
      const said = new Date(this.getAttribute("since")).getTime();
      const passed = Date.now() - said;
      this.since = passed >= 0 && passed < LONGEST ? said : Date.now();
      this.shadowRoot ?? this.attachShadow({ mode: "open" });
      this.ticking = setInterval(() => this.#show(), 1000);
      this.#show();
    }

    disconnectedCallback() {
      clearInterval(this.ticking);
    }

    #show() {
      const seconds = Math.floor((Date.now() - this.since) / 1000);
      const minutes = Math.floor(seconds / 60);
      this.shadowRoot.textContent = minutes ? `${minutes} min ${seconds % 60} s` : `${seconds} s`;
    }
  },
);
