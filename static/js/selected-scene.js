/** In the composer: says which scene a prompt is about, sends it along, and lets go of it. */
customElements.define(
  "selected-scene",
  class extends HTMLElement {
    connectedCallback() {
      document.addEventListener("scene-selected", ({ detail: { sceneId, number, name } }) => {
        this.querySelector("input").value = sceneId ?? "";
        this.querySelector(".about").hidden = !sceneId;
        this.querySelector(".about__name").textContent = `${number} · ${name}`;
      });
      this.querySelector("button").addEventListener("click", () => {
        document.dispatchEvent(new CustomEvent("select-scene", { detail: { sceneId: null } }));
      });
    }
  },
);
