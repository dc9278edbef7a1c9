/**
 * The code of the selected scene. Loaded when its tab is open; unsaved text is never thrown away: <kept-code> keeps it for
 * its scene, it comes back with it, and when somebody else changes or deletes the scene meanwhile the panel says so.
 */
customElements.define(
  "code-panel",
  class extends HTMLElement {
    #selected = null;

    connectedCallback() {
      this.none = this.innerHTML;
      this.kept = document.querySelector("kept-code");
      document.addEventListener("scene-selected", ({ detail }) => {
        this.#selected = detail.sceneId;
        this.#show();
      });
      document.addEventListener("tab-opened", () => this.#show());
      document.addEventListener("project-sync:applied", () => this.#compare());
      this.addEventListener("input", () => this.#typed());
      this.addEventListener("click", ({ target }) => this.#clicked(target));
      // Refusals of the editor are pages of their own: the text with what was found, or both texts.
      this.addEventListener("htmx:beforeSwap", ({ detail }) => {
        if ([409, 422].includes(detail.xhr.status)) Object.assign(detail, { shouldSwap: true, isError: false });
        if (detail.xhr.status === 200 && detail.requestConfig.verb === "post") this.kept.forget(this.#scene);
      });
      this.addEventListener("htmx:afterSwap", () => this.#swapped());
    }

    get #form() {
      return this.querySelector("form");
    }

    get #scene() {
      return this.#form?.dataset.scene;
    }

    get #isGone() {
      return this.#form !== null && !document.getElementById(`block-${this.#scene}`);
    }

    #show() {
      if (!this.offsetWidth || this.#scene === this.#selected) return this.#compare();
      if (this.#selected) this.#load(this.#selected);
      else if (this.#isGone && this.kept.find(this.#scene)) this.#compare();
      else if (this.#form) this.innerHTML = this.none;
    }

    #load(scene) {
      const doors = document.getElementById("timeline").dataset.doors;
      htmx.ajax("GET", `${doors}${scene}/code/`, { source: this, target: this }).catch(() => {});
    }

    #clicked(target) {
      const scene = this.#scene;
      if (target.closest("[data-take-theirs]")) {
        this.kept.setAside(scene);
        this.#load(scene);
      } else if (target.closest("[data-bring-back]")) {
        this.#write(this.kept.findAside(scene));
        this.kept.forgetAside(scene);
        this.#tell("aside", false);
        this.#form.elements.tsx_code.focus();
      } else if (target.closest("[data-forget]")) {
        this.kept.forgetAside(scene);
        this.#tell("aside", false);
      } else if (target.closest("[data-discard]")) {
        this.kept.forget(scene);
        this.innerHTML = this.none;
        this.#show();
      }
    }

    #typed() {
      const { basedOn, name } = this.#form.dataset;
      this.kept.keep(this.#scene, { text: this.#form.elements.tsx_code.value, basedOn, name });
      this.#form.querySelector(".code__save").disabled = false;
    }

    #write(text) {
      const area = this.#form.elements.tsx_code;
      area.value = text;
      area.dispatchEvent(new Event("input", { bubbles: true }));
    }

    /** What was typed on is shown again: after another scene, after a reload. */
    #swapped() {
      this.#tell("aside", Boolean(this.kept.findAside(this.#scene)));
      const unsaved = this.kept.find(this.#scene);
      const { elements, dataset, classList } = this.#form;
      if (!unsaved || elements.tsx_code.value === unsaved.text) return;
      if (!classList.contains("code--gone")) elements.based_on.value = dataset.basedOn = unsaved.basedOn;
      this.#write(unsaved.text);
      this.#tell("restored", true);
      this.#compare();
    }

    #compare() {
      const { dataset, classList } = this.#form ?? {};
      if (!dataset || classList.contains("code--conflict") || classList.contains("code--gone")) return;
      const block = document.getElementById(`block-${this.#scene}`);
      if (block?.dataset.revision === dataset.basedOn) return;
      if (this.kept.find(this.#scene)) this.#tell(block ? "stale" : "gone", true);
      else if (block && this.offsetWidth) this.#load(this.#scene);
    }

    #tell(what, is) {
      const note = this.#form?.querySelector(`[data-${what}]`);
      if (note) note.hidden = !is;
    }
  },
);
