/**
 * The code of the selected scene. Loaded when its tab is open; unsaved text is never thrown away: it is kept for
 * its scene, comes back with it, and when somebody else changes the scene meanwhile the panel says so.
 */
const kept = new Map(); // scene id → {text, basedOn} of text that is not saved

customElements.define(
  "code-panel",
  class extends HTMLElement {
    #selected = null;

    connectedCallback() {
      this.none = this.innerHTML;
      document.addEventListener("scene-selected", ({ detail }) => {
        this.#selected = detail.sceneId;
        this.#show();
      });
      document.addEventListener("tab-opened", () => this.#show());
      document.addEventListener("project-sync:applied", () => this.#compare());
      this.addEventListener("input", () => this.#typed());
      this.addEventListener("click", ({ target }) => target.closest("[data-reload]") && this.#reload());
      // Refusals of the editor are pages of their own: the text with what was found, or both texts.
      this.addEventListener("htmx:beforeSwap", ({ detail }) => {
        if ([409, 422].includes(detail.xhr.status)) Object.assign(detail, { shouldSwap: true, isError: false });
        if (detail.xhr.status === 200 && detail.requestConfig.verb === "post") kept.delete(this.#form.dataset.scene);
      });
      this.addEventListener("htmx:afterSwap", () => this.#swapped());
    }

    get #form() {
      return this.querySelector("form");
    }

    #show() {
      if (!this.offsetWidth || this.#form?.dataset.scene === this.#selected) return this.#compare();
      if (this.#selected) this.#load();
      else if (this.#form) this.innerHTML = this.none;
    }

    #load() {
      const doors = document.getElementById("timeline").dataset.doors;
      htmx.ajax("GET", `${doors}${this.#selected}/code/`, { source: this, target: this }).catch(() => {});
    }

    #reload() {
      kept.delete(this.#form.dataset.scene);
      this.#load();
    }

    #typed() {
      const { scene, basedOn } = this.#form.dataset;
      kept.set(scene, { text: this.#form.elements.tsx_code.value, basedOn });
      this.#form.querySelector(".code__save").disabled = false;
    }

    #swapped() {
      const unsaved = kept.get(this.#form?.dataset.scene);
      const area = this.#form?.elements.tsx_code;
      if (!unsaved || area.value === unsaved.text) return;
      area.value = unsaved.text;
      this.#form.elements.based_on.value = this.#form.dataset.basedOn = unsaved.basedOn;
      this.#form.querySelector("[data-restored]").hidden = false;
      area.dispatchEvent(new Event("input", { bubbles: true }));
    }

    #compare() {
      const block = document.getElementById(`block-${this.#form?.dataset.scene}`);
      if (!this.#form || block?.dataset.revision === this.#form.dataset.basedOn) return;
      if (this.#form.classList.contains("code--conflict")) return;
      if (kept.has(this.#form.dataset.scene)) this.#form.querySelector("[data-stale]").hidden = false;
      else if (block && this.offsetWidth) this.#load();
    }
  },
);
