/**
 * The tabs of the inspector, and on a phone the bar that chooses the panel. Remembers both, and says
 * `tab-opened` on the document. From elsewhere one is opened by whatever has data-opens-tab, or by an `open-tab` event
 * whose detail is its name; the panel may be out of sight then.
 */
customElements.define(
  "panel-tabs",
  class extends HTMLElement {
    connectedCallback() {
      this.tabs = [...this.querySelectorAll("[role=tab]")];
      this.addEventListener("click", ({ target }) => target.closest("[role=tab]") && this.#open(target.closest("[role=tab]")));
      this.addEventListener("keydown", (event) => this.#walk(event));
      this.bar = document.querySelector(".panel-bar");
      this.bar.addEventListener("click", ({ target }) => this.#show(target.closest("[data-show]")?.dataset.show));
      document.addEventListener("open-tab", ({ detail }) => this.#bring(detail));
      document.addEventListener("click", ({ target }) => this.#bring(target.closest?.("[data-opens-tab]")?.dataset.opensTab));
      const opened = document.getElementById(localStorage.getItem("tab"));
      if (this.tabs.includes(opened)) this.#open(opened);
    }

    #open(tab) {
      for (const each of this.tabs) {
        each.setAttribute("aria-selected", String(each === tab));
        each.tabIndex = each === tab ? 0 : -1;
        document.getElementById(each.getAttribute("aria-controls")).hidden = each !== tab;
      }
      tab.scrollIntoView({ block: "nearest", inline: "nearest" });
      localStorage.setItem("tab", tab.id);
      document.dispatchEvent(new CustomEvent("tab-opened", { detail: { tab: tab.id } }));
    }

    #show(panel) {
      if (!panel) return;
      document.body.dataset.panel = panel;
      for (const each of this.bar.querySelectorAll("[data-show]"))
        each.setAttribute("aria-pressed", String(each.dataset.show === panel));
      const tab = document.getElementById(`tab-${panel}`);
      if (tab) this.#open(tab);
    }

    #bring(name) {
      if (!name) return;
      const tab = document.getElementById(`tab-${name}`);
      if (this.bar.offsetWidth) this.#show(name);
      else this.#open(tab);
      const panel = document.getElementById("panel-inspector");
      if (!panel.offsetWidth) document.dispatchEvent(new CustomEvent("panel-fold", { detail: "inspector" }));
      (this.offsetWidth ? tab : document.getElementById(tab.getAttribute("aria-controls"))).focus();
    }

    #walk(event) {
      const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
      if (!step) return;
      const next = this.tabs.at((this.tabs.indexOf(event.target) + step) % this.tabs.length);
      this.#open(next);
      next.focus();
      event.preventDefault();
      event.stopPropagation();
    }
  },
);
