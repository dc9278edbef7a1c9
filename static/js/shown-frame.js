/** `<shown-frame>`: the time of the frame at the playhead. In a shadow root, where a morph around it does not reach. */
customElements.define(
  "shown-frame",
  class extends HTMLElement {
    connectedCallback() {
      this.shadowRoot ?? this.attachShadow({ mode: "open" });
      this.leaving = new AbortController();
      this.player = document.querySelector("scene-player");
      this.player.addEventListener("frame", () => this.#show(), { signal: this.leaving.signal });
      this.#show();
    }

    disconnectedCallback() {
      this.leaving.abort();
    }

    #show() {
      const shown = document.querySelector("[data-player=time]").textContent.split(" / ")[0];
      this.shadowRoot.textContent = `The one that is shown, at ${shown}`;
    }
  },
);
