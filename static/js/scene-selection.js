/**
 * Which scene is selected: by a click on whatever shows it ([data-select-scene], a block of the timeline), or by a
 * `select-scene` event on the document with {sceneId, seek}. Keeps the marks when news replaces what carries them,
 * and says `scene-selected` with {sceneId, name, number}, or with a sceneId of null.
 */
customElements.define(
  "scene-selection",
  class extends HTMLElement {
    #id = null;
    #said = "";

    connectedCallback() {
      document.addEventListener("click", (event) => this.#clicked(event));
      document.addEventListener("select-scene", ({ detail }) => this.select(detail.sceneId, detail.seek));
      document.addEventListener("keydown", ({ key, target }) => {
        if (key === "Escape" && !target.closest("input, textarea, dialog, [popover]")) this.select(null);
      });
      for (const place of [document.querySelector("scene-timeline"), document.getElementById("tab-panel-scenes")])
        new MutationObserver(() => this.#mark()).observe(place, {
          subtree: true,
          childList: true,
          characterData: true,
          attributeFilter: ["aria-selected", "aria-current", "tabindex"],
        });
      this.#mark();
    }

    /** `seek` is true for the scene's first frame, or a frame of the project. */
    select(id, seek = false) {
      this.#id = id;
      this.#mark();
      const block = document.querySelector("scene-timeline").blocks.find((each) => each.id === id);
      if (block && seek !== false) document.querySelector("scene-player").seek(seek === true ? block.start : seek);
      block?.element.scrollIntoView({ block: "nearest", inline: "nearest" });
    }

    #clicked({ target, clientX }) {
      const asked = target.closest("[data-select-scene]");
      if (asked) return this.select(asked.dataset.selectScene, this.#frameIn(asked.dataset));
      const block = target.closest("#timeline > [data-scene-id]");
      if (block) this.select(block.dataset.sceneId, document.querySelector("scene-timeline").frameAt(clientX));
    }

    /** A frame of the scene as one of the project, for select(). */
    #frameIn({ selectScene, frame }) {
      const block = document.querySelector("scene-timeline").blocks.find(({ id }) => id === selectScene);
      return frame === undefined || !block ? true : block.start + Math.min(Number(frame), block.duration - 1);
    }

    #mark() {
      const blocks = [...document.querySelectorAll("#timeline > [data-scene-id]")];
      const number = blocks.findIndex((block) => block.dataset.sceneId === this.#id) + 1;
      if (!number) this.#id = null; // nothing, or a scene that is gone
      blocks.forEach((block, index) => {
        set(block, "aria-selected", String(block.dataset.sceneId === this.#id));
        set(block, "tabindex", index === Math.max(0, number - 1) ? "0" : "-1");
      });
      for (const row of document.querySelectorAll("#scenes > [data-scene-id]"))
        set(row, "aria-current", String(row.dataset.sceneId === this.#id));
      this.#say(number, blocks[number - 1]?.querySelector(".block__name").textContent ?? "");
    }

    #say(number, name) {
      const detail = { sceneId: this.#id, number, name };
      if (JSON.stringify(detail) === this.#said) return;
      this.#said = JSON.stringify(detail);
      document.dispatchEvent(new CustomEvent("scene-selected", { detail }));
    }
  },
);

function set(element, name, value) {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
