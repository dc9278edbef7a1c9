/** The actions of one scene, at its ⋯ button or where one clicks its block with the other mouse button. */
customElements.define(
  "scene-menu",
  class extends HTMLElement {
    connectedCallback() {
      this.menu = this.firstElementChild;
      document.addEventListener("click", (event) => {
        const button = event.target.closest("[data-scene-menu]");
        if (!button) return;
        const { right, bottom } = button.getBoundingClientRect();
        this.#open(button.dataset.sceneMenu, right - this.#width, bottom + 4);
      });
      document.addEventListener("contextmenu", (event) => {
        const scene = event.target.closest("#timeline > [data-scene-id], #scenes > [data-scene-id]");
        if (!scene) return;
        event.preventDefault();
        this.#open(scene.dataset.sceneId, event.clientX, event.clientY);
      });
      this.menu.addEventListener("click", ({ target }) => this.#do(target.closest("[data-do]")?.dataset.do));
      this.menu.addEventListener("keydown", (event) => this.#walk(event));
    }

    get #width() {
      return 12.5 * parseFloat(getComputedStyle(document.documentElement).fontSize);
    }

    #open(id, x, y) {
      this.sceneId = id;
      document.dispatchEvent(new CustomEvent("select-scene", { detail: { sceneId: id } }));
      const { order, last } = this.#place();
      this.menu.querySelector("[data-do=up]").disabled = order === 0;
      this.menu.querySelector("[data-do=down]").disabled = order === last;
      this.menu.showPopover();
      this.menu.style.inset = "auto";
      this.menu.style.left = `${Math.max(8, Math.min(x, innerWidth - this.menu.offsetWidth - 8))}px`;
      this.menu.style.top = `${Math.max(8, Math.min(y, innerHeight - this.menu.offsetHeight - 8))}px`;
      this.menu.querySelector("button:enabled").focus();
    }

    #place() {
      const blocks = document.querySelector("scene-timeline").blocks;
      return { order: blocks.findIndex(({ id }) => id === this.sceneId), last: blocks.length - 1 };
    }

    #do(action) {
      if (!action) return;
      this.menu.hidePopover();
      const { sceneId } = this;
      const { order } = this.#place();
      const knock = (door, values) =>
        document.dispatchEvent(new CustomEvent("scene-door", { detail: { sceneId, door, values } }));
      if (action === "rename") document.dispatchEvent(new CustomEvent("rename-scene", { detail: { sceneId } }));
      if (action === "history") document.dispatchEvent(new CustomEvent("show-history", { detail: { sceneId } }));
      if (action === "duplicate") knock("duplicates");
      if (action === "up") knock("moves", { order: order - 1 });
      if (action === "down") knock("moves", { order: order + 1 });
      if (action === "delete") knock("deletions");
    }

    #walk(event) {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (!step) return;
      event.preventDefault();
      const items = [...this.menu.querySelectorAll("button:enabled")];
      items.at((items.indexOf(document.activeElement) + step) % items.length).focus();
    }
  },
);
