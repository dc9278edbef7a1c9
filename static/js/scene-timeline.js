/**
 * The timeline's geometry: how wide each block is, and where each frame of the project lies. Other elements ask
 * it (`blocks`, `total`, `xOf`, `frameAt`) and hear `laid-out` when the answers changed.
 * Blocks are as wide as they last, down to the smallest width at which one can still be read and grabbed.
 */
customElements.define(
  "scene-timeline",
  class extends HTMLElement {
    /** [{element, id, start, duration, left, width}]: frames from the start of the project, pixels in the timeline. */
    blocks = [];

    connectedCallback() {
      this.inner = this.firstElementChild;
      // Only what happens to the blocks: the ruler and the playhead beside them change because of what is laid out here.
      const track = this.list.parentElement;
      const concerns = ({ target }) => target === this.inner || track.contains(target);
      new MutationObserver((records) => records.some(concerns) && this.#lay()).observe(this.inner, {
        subtree: true,
        childList: true,
        attributeFilter: ["data-duration", "style"],
      });
      new ResizeObserver(() => this.#measure()).observe(this);
      this.#lay();
    }

    get list() {
      return this.querySelector("#timeline");
    }

    get fps() {
      return Number(this.list.dataset.fps);
    }

    /** Frames of all scenes together. */
    get total() {
      const last = this.blocks.at(-1);
      return last ? last.start + last.duration : 0;
    }

    xOf(frame) {
      const block = this.blocks.findLast(({ start }) => start <= frame) ?? this.blocks[0];
      if (!block) return 0;
      return block.left + Math.min(1, (frame - block.start) / block.duration) * block.width;
    }

    /** The frame under a pointer at `clientX`. */
    frameAt(clientX) {
      const x = clientX - this.inner.getBoundingClientRect().left;
      const block = this.blocks.findLast(({ left }) => left <= x) ?? this.blocks[0];
      if (!block) return 0;
      const part = Math.min(1, Math.max(0, (x - block.left) / block.width));
      return Math.min(this.total - 1, block.start + Math.round(part * block.duration));
    }

    #lay() {
      let start = 0;
      this.blocks = [...this.list.querySelectorAll(":scope > [data-scene-id]")].map((element) => {
        const duration = Number(element.dataset.duration);
        if (element.style.flexGrow !== String(duration)) element.style.flexGrow = String(duration);
        const block = { element, id: element.dataset.sceneId, start, duration, left: 0, width: 0 };
        start += duration;
        return block;
      });
      this.#measure();
    }

    #measure() {
      for (const block of this.blocks) {
        block.left = block.element.offsetLeft;
        block.width = block.element.offsetWidth;
      }
      this.dispatchEvent(new Event("laid-out"));
    }
  },
);
