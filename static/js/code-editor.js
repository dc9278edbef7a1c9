/** A textarea for code: line numbers, Tab indents (Escape, then Tab leaves), Ctrl or Cmd+S saves, findings lead to lines. */
customElements.define(
  "code-editor",
  class extends HTMLElement {
    #leaving = false;

    connectedCallback() {
      this.area = this.querySelector("textarea");
      this.lines = this.querySelector(".code__lines");
      if (document.body.dataset.role === "viewer") this.area.readOnly = true;
      this.area.addEventListener("input", () => this.#number());
      this.area.addEventListener("scroll", () => (this.lines.scrollTop = this.area.scrollTop), { passive: true });
      this.area.addEventListener("keydown", (event) => this.#press(event));
      this.closest("form").addEventListener("click", ({ target }) => {
        const finding = target.closest("[data-line]");
        if (finding && !this.area.readOnly) this.#goTo(Number(finding.dataset.line), Number(finding.dataset.column));
      });
      this.#number();
    }

    #number() {
      const count = this.area.value.split("\n").length;
      if (count === this.count) return;
      this.count = count;
      this.lines.textContent = Array.from({ length: count }, (_, index) => index + 1).join("\n");
    }

    #press(event) {
      if (event.key === "s" && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        if (!this.area.readOnly) this.closest("form").requestSubmit();
      } else if (event.key === "Tab" && !event.shiftKey && !this.#leaving && !this.area.readOnly) {
        event.preventDefault();
        this.area.setRangeText("  ", this.area.selectionStart, this.area.selectionEnd, "end");
        this.area.dispatchEvent(new Event("input", { bubbles: true }));
      }
      this.#leaving = event.key === "Escape";
    }

    #goTo(line, column) {
      const before = this.area.value.split("\n").slice(0, line - 1).join("\n").length;
      const start = before + (line > 1 ? 1 : 0) + column - 1;
      const end = this.area.value.indexOf("\n", start);
      this.area.focus();
      this.area.setSelectionRange(start, end < 0 ? this.area.value.length : end);
      const height = parseFloat(getComputedStyle(this.area).lineHeight);
      this.area.scrollTop = (line - 1) * height - this.area.clientHeight / 3;
    }
  },
);
