/** The seconds above the blocks. Pressing and dragging on it moves the playhead. */
const STEPS = [0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600]; // seconds between two ticks
const ROOM = 72; // pixels that a tick's label needs

customElements.define(
  "timeline-ruler",
  class extends HTMLElement {
    connectedCallback() {
      this.timeline = this.closest("scene-timeline");
      this.timeline.addEventListener("laid-out", () => this.#draw());
      this.addEventListener("pointerdown", (event) => {
        this.setPointerCapture(event.pointerId);
        this.#seek(event);
      });
      this.addEventListener("pointermove", (event) => {
        if (this.hasPointerCapture(event.pointerId)) this.#seek(event);
      });
      this.#draw();
    }

    #seek({ clientX }) {
      if (this.timeline.total) document.querySelector("scene-player").seek(this.timeline.frameAt(clientX));
    }

    #draw() {
      const { total, blocks } = this.timeline;
      this.style.inlineSize = blocks.length ? `${blocks.at(-1).left + blocks.at(-1).width}px` : "";
      const fps = this.timeline.fps;
      const width = this.timeline.xOf(total);
      const step = STEPS.find((each) => (width / (total / fps)) * each >= ROOM) ?? STEPS.at(-1);
      const ticks = [];
      let free = 0;
      for (let second = 0; total && second * fps < total; second += step) {
        const x = this.timeline.xOf(second * fps);
        if (x < free || x > width - ROOM / 2) continue;
        ticks.push(this.#tick(x, second));
        free = x + ROOM * 0.75; // blocks at their smallest width stretch time
      }
      this.replaceChildren(...ticks);
    }

    #tick(x, second) {
      const tick = document.createElement("span");
      tick.className = "tick";
      tick.style.insetInlineStart = `${x}px`;
      tick.textContent = second < 60 ? `${second} s` : `${Math.floor(second / 60)}:${String(second % 60).padStart(2, "0")}`;
      return tick;
    }
  },
);
