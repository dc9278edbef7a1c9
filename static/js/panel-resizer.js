/**
 * The line between two panels: drag it, or move it with the arrow keys; a double click gives the panel its own size
 * again. `data-panel` names the panel, `data-edge` the side of it on which the line lies.
 */
const SMALLEST = { chat: 240, inspector: 220, timeline: 104 }; // pixels
const STEP = 24;

customElements.define(
  "panel-resizer",
  class extends HTMLElement {
    connectedCallback() {
      this.across = this.dataset.panel !== "timeline";
      this.tabIndex = 0;
      this.setAttribute("role", "separator");
      this.setAttribute("aria-orientation", this.across ? "vertical" : "horizontal");
      this.addEventListener("pointerdown", (event) => {
        this.setPointerCapture(event.pointerId);
        this.start = { at: this.#at(event), size: this.#size };
        this.dataset.dragging = "";
      });
      this.addEventListener("pointermove", (event) => {
        if (this.start) this.#resize(this.start.size + this.#sign * (this.#at(event) - this.start.at));
      });
      for (const name of ["pointerup", "pointercancel"]) this.addEventListener(name, () => this.#end());
      this.addEventListener("dblclick", () => this.#reset());
      this.addEventListener("keydown", (event) => this.#press(event));
      this.#say();
    }

    get #size() {
      return this.across ? this.parentElement.offsetWidth : this.parentElement.offsetHeight;
    }

    get #sign() {
      return this.dataset.edge === "end" ? 1 : -1;
    }

    #at(event) {
      return this.across ? event.clientX : event.clientY;
    }

    #resize(size) {
      const pixels = Math.round(Math.max(SMALLEST[this.dataset.panel], size));
      document.documentElement.style.setProperty(`--${this.dataset.panel}-size`, `${pixels}px`);
      localStorage.setItem(`size:${this.dataset.panel}`, String(this.#size)); // what CSS let it have
      this.#say();
    }

    #reset() {
      document.documentElement.style.removeProperty(`--${this.dataset.panel}-size`);
      localStorage.removeItem(`size:${this.dataset.panel}`);
      this.#say();
    }

    #end() {
      this.start = null;
      delete this.dataset.dragging;
    }

    #press(event) {
      const keys = this.across ? { ArrowLeft: -1, ArrowRight: 1 } : { ArrowUp: -1, ArrowDown: 1 };
      if (!keys[event.key]) return;
      event.preventDefault();
      event.stopPropagation();
      this.#resize(this.#size + this.#sign * keys[event.key] * STEP);
    }

    #say() {
      this.setAttribute("aria-valuenow", String(this.#size));
    }
  },
);
