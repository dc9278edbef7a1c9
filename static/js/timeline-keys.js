/**
 * The timeline by keyboard: walk, move, trim, rename, duplicate and delete the scene that has the focus. A block that
 * news put to another place loses the focus; it gets it back, unless it went somewhere else.
 */
customElements.define(
  "timeline-keys",
  class extends HTMLElement {
    #focused = null;

    connectedCallback() {
      this.timeline = this.closest("scene-timeline");
      this.timeline.addEventListener("keydown", (event) => this.#press(event));
      document.addEventListener("focusin", ({ target }) => (this.#focused = target.dataset.sceneId ?? null));
      document.addEventListener("pointerdown", () => (this.#focused = null));
      this.timeline.addEventListener("laid-out", () => {
        if (!this.#focused || document.activeElement !== document.body) return;
        this.timeline.blocks.find(({ id }) => id === this.#focused)?.element.focus();
      });
    }

    #press(event) {
      const block = this.timeline.blocks.find(({ element }) => element === event.target);
      if (!block || event.ctrlKey || event.metaKey) return;
      const act = this.#actionFor(event, block, this.timeline.blocks.indexOf(block));
      if (!act) return;
      event.preventDefault();
      event.stopPropagation(); // the player's keys are for when no scene has the focus
      act();
    }

    #actionFor(event, block, order) {
      const { blocks, fps } = this.timeline;
      const door = (name, values) => () => this.#tell("scene-door", { sceneId: block.id, door: name, values });
      const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
      if (step && event.altKey) return () => blocks[order + step] && door("moves", { order: order + step })();
      if (step && event.shiftKey)
        return door("trims", { duration: Math.max(1, block.duration + Math.round((step * fps) / 2)) });
      if (step) return () => this.#walk(blocks[order + step]);
      return {
        Home: () => this.#walk(blocks[0]),
        End: () => this.#walk(blocks.at(-1)),
        Enter: () => this.#walk(block),
        Delete: door("deletions"),
        Backspace: door("deletions"),
        d: door("duplicates"),
        F2: () => this.#tell("rename-scene", { sceneId: block.id }),
      }[event.key];
    }

    #walk(block) {
      if (!block) return;
      this.#tell("select-scene", { sceneId: block.id, seek: true });
      block.element.focus();
    }

    #tell(name, detail) {
      document.dispatchEvent(new CustomEvent(name, { detail }));
    }
  },
);
