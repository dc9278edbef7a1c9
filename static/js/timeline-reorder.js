/** Drag a block to another place. This element is the line that shows where it would go. Escape cancels. */
const SLACK = 5; // pixels that a click may wander

customElements.define(
  "timeline-reorder",
  class extends HTMLElement {
    connectedCallback() {
      this.timeline = this.closest("scene-timeline");
      this.timeline.addEventListener("pointerdown", (event) => this.#press(event));
    }

    #press(event) {
      const block = event.target.closest("#timeline > [data-scene-id]");
      // A finger scrolls; it moves scenes by their menu.
      const elsewhere = !block || event.target.closest(".block__edge") || event.pointerType === "touch";
      if (elsewhere || event.button !== 0 || document.body.dataset.role === "viewer") return;
      const drag = { id: block.dataset.sceneId, from: event.clientX, gap: null, until: new AbortController() };
      const { signal } = drag.until;
      addEventListener("pointermove", (move) => this.#move(drag, move.clientX), { signal });
      addEventListener("pointerup", () => this.#drop(drag), { signal });
      addEventListener("pointercancel", () => this.#end(drag), { signal });
      addEventListener("keydown", ({ key }) => key === "Escape" && this.#end(drag), { signal });
    }

    #move(drag, x) {
      if (drag.gap === null && Math.abs(x - drag.from) < SLACK) return;
      const { blocks, inner } = this.timeline;
      const pointer = x - inner.getBoundingClientRect().left;
      drag.gap = blocks.filter(({ left, width }) => left + width / 2 < pointer).length;
      const edge = blocks[drag.gap]?.left ?? blocks.at(-1).left + blocks.at(-1).width + 2;
      this.style.transform = `translateX(${edge - 2.5}px)`;
      this.toggleAttribute("data-active", true);
      const element = blocks.find(({ id }) => id === drag.id)?.element;
      if (!element) return this.#end(drag); // somebody deleted it meanwhile
      element.dataset.dragging = "";
      element.style.transform = `translateX(${x - drag.from}px)`;
    }

    #drop(drag) {
      const order = this.timeline.blocks.findIndex(({ id }) => id === drag.id);
      const place = drag.gap > order ? drag.gap - 1 : drag.gap;
      const moved = drag.gap !== null;
      this.#end(drag);
      if (!moved) return;
      // The click that ends a drag selects nothing.
      addEventListener("click", (click) => click.stopPropagation(), { capture: true, signal: AbortSignal.timeout(50) });
      if (place === order || order < 0) return;
      const detail = { sceneId: drag.id, door: "moves", values: { order: place } };
      document.dispatchEvent(new CustomEvent("scene-door", { detail }));
    }

    #end(drag) {
      drag.until.abort();
      this.toggleAttribute("data-active", false);
      for (const { element } of this.timeline.blocks) {
        delete element.dataset.dragging;
        element.style.transform = "";
      }
    }
  },
);
