/** Keeps the newest message in sight for whoever is at the end; whoever reads further up is told and left alone. */
const NEAR = 48; // pixels from the end that still count as being there

customElements.define(
  "chat-log",
  class extends HTMLElement {
    #atEnd = true;

    connectedCallback() {
      this.scroller = this.firstElementChild;
      this.newer = this.querySelector(".chat__newer");
      this.scroller.addEventListener("scroll", () => this.#look(), { passive: true });
      this.newer.addEventListener("click", () => this.#toEnd());
      new MutationObserver((records) => this.#changed(records)).observe(this.scroller, {
        childList: true,
        subtree: true,
        characterData: true,
      });
      // Also when the composer or the window grows.
      new ResizeObserver(() => this.#atEnd && this.#toEnd()).observe(this.scroller);
      this.#toEnd();
    }

    #look() {
      const { scrollHeight, scrollTop, clientHeight } = this.scroller;
      this.#atEnd = scrollHeight - scrollTop - clientHeight < NEAR;
      if (this.#atEnd) this.newer.hidden = true;
    }

    #changed(records) {
      if (this.#atEnd) return this.#toEnd();
      const arrived = records.some((record) => [...record.addedNodes].some((node) => node.matches?.("article")));
      if (arrived) this.newer.hidden = false;
    }

    #toEnd() {
      this.newer.hidden = true;
      this.scroller.scrollTop = this.scroller.scrollHeight;
    }
  },
);
