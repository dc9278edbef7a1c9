/**
 * How the video’s sound is played: shows what is true, which the line below the timeline brings, and sends what a person
 * sets. It lies outside every fragment, so that news does not disturb who drags a slider.
 */
const SAID = {
  volume: (value) => `${Math.round(value * 100)} %`,
  fade_in: (value) => (value ? `${value} s` : "off"),
  fade_out: (value) => (value ? `${value} s` : "off"),
};

customElements.define(
  "sound-settings",
  class extends HTMLElement {
    #track = null;
    #held = null; // the slider that somebody is dragging

    connectedCallback() {
      this.addEventListener("input", ({ target }) => {
        this.#held = target.type === "range" ? target : null;
        this.#say(target);
      });
      this.addEventListener("change", ({ target }) => {
        this.#held = null;
        this.#send({ [target.name]: target.type === "checkbox" ? target.checked : target.value });
      });
      this.observer = new MutationObserver(() => this.#look());
      const panel = document.getElementById("sound-track").closest(".timeline");
      this.observer.observe(panel, { subtree: true, childList: true, attributes: true, attributeFilter: ["data-track"] });
      this.#look();
    }

    disconnectedCallback() {
      this.observer.disconnect();
    }

    #look() {
      const text = document.getElementById("sound-track")?.dataset.track ?? "";
      this.#track = text ? JSON.parse(text) : null;
      this.hidden = this.#track === null;
      if (this.#track) this.#show();
    }

    #show() {
      this.querySelector("[data-name]").textContent = this.#track.name;
      this.querySelector("[data-state]").textContent = this.#track.is_there ? "The video’s sound" : "Its file was deleted";
      for (const input of this.querySelectorAll("input")) {
        input.disabled = !this.#track.is_there;
        if (input === this.#held) continue;
        const value = this.#track[input.name];
        if (input.type === "checkbox") input.checked = value;
        else {
          input.max = Math.max(input.max, value); // programs may set longer fades
          input.value = value;
        }
        this.#say(input);
      }
    }

    #say(input) {
      const output = input.parentElement.querySelector("output");
      if (output) output.textContent = SAID[input.name](Number(input.value));
    }

    #send(said) {
      const values = { asset_id: this.#track.asset_id, ...said };
      const shown = () => this.#look(); // what was refused is not true
      htmx.ajax("POST", this.dataset.address, { source: this, swap: "none", values }).then(shown, shown);
    }
  },
);
