/**
 * Drag the right edge of a block to make its scene shorter or longer. This element is the ghost with the new
 * length. It snaps to half seconds and the playhead, not while Alt is held. Escape cancels.
 */
const NEAR = 6; // pixels within which it snaps

customElements.define(
  "timeline-trim",
  class extends HTMLElement {
    connectedCallback() {
      this.timeline = this.closest("scene-timeline");
      this.timeline.addEventListener("pointerdown", (event) => this.#press(event));
    }

    #press(event) {
      const element = event.target.closest(".block__edge")?.parentElement;
      const block = this.timeline.blocks.find((each) => each.element === element);
      if (!block || event.button !== 0) return;
      event.preventDefault();
      const until = new AbortController();
      const drag = { ...block, basedOn: element.dataset.revision, from: event.clientX, wanted: block.duration, until };
      const { signal } = until;
      addEventListener("pointermove", (move) => this.#move(drag, move), { signal });
      addEventListener("pointerup", () => this.#drop(drag), { signal });
      addEventListener("pointercancel", () => this.#end(drag), { signal });
      addEventListener("keydown", ({ key }) => key === "Escape" && this.#end(drag), { signal });
    }

    #move(drag, { clientX, altKey }) {
      const pixels = drag.width / drag.duration; // of one frame
      const free = Math.round((drag.width + clientX - drag.from) / pixels);
      drag.wanted = Math.max(1, altKey ? free : this.#snapped(drag, free, NEAR / pixels));
      this.style.transform = `translateX(${drag.left}px)`;
      this.style.inlineSize = `${drag.wanted * pixels}px`;
      this.dataset.label = `${(drag.wanted / this.timeline.fps).toFixed(1)} s`;
      this.toggleAttribute("data-active", true);
    }

    #snapped(drag, frames, near) {
      const half = this.timeline.fps / 2;
      const playhead = Number(document.querySelector("scene-player").getAttribute("frame")) - drag.start;
      const marks = [Math.round(Math.round(frames / half) * half), playhead];
      return marks.find((mark) => mark > 0 && Math.abs(mark - frames) <= near) ?? frames;
    }

    #drop(drag) {
      this.#end(drag);
      addEventListener("click", (click) => click.stopPropagation(), { capture: true, signal: AbortSignal.timeout(50) });
      if (drag.wanted === drag.duration) return;
      const values = { duration: drag.wanted };
      const detail = { sceneId: drag.id, door: "trims", values, basedOn: drag.basedOn };
      document.dispatchEvent(new CustomEvent("scene-door", { detail }));
    }

    #end(drag) {
      drag.until.abort();
      this.toggleAttribute("data-active", false);
    }
  },
);
