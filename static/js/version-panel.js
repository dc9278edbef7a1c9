/**
 * The history in the inspector: of the video, of the scenes there are and were, or of one of them. `data-shows` says
 * which. Brings the video back to a version, after saying what that does.
 */
customElements.define(
  "version-panel",
  class extends HTMLElement {
    connectedCallback() {
      this.addEventListener("click", ({ target }) => this.#click(target));
      document.addEventListener("show-history", ({ detail }) => this.#open(detail.sceneId));
      this.#show(this.dataset.shows);
    }

    #click(target) {
      const choice = target.closest("[data-choose]");
      const scene = target.closest("[data-history-of]");
      const version = target.closest("[data-restore]");
      if (choice) this.#choose(choice);
      if (scene) this.#history(scene.dataset.historyOf);
      if (version) this.#restore(version.dataset.restore);
    }

    #choose(button) {
      this.#show(button.dataset.choose);
      // Back from one scene: to where one came from.
      if (!button.offsetWidth) this.querySelector(`[data-history-of="${this.sceneId}"]`)?.focus();
    }

    #show(view) {
      this.dataset.shows = view;
      for (const each of this.querySelectorAll("[data-view]")) each.hidden = each.dataset.view !== view;
      for (const each of this.querySelectorAll(".version-panel__choice"))
        each.setAttribute("aria-pressed", String(view.startsWith("scene") === (each.dataset.choose === "scenes")));
    }

    #history(sceneId) {
      this.sceneId = sceneId;
      this.#show("scene");
      this.querySelector("scene-history").show(sceneId);
    }

    /** From elsewhere on the page. */
    #open(sceneId) {
      document.dispatchEvent(new CustomEvent("open-tab", { detail: "versions" }));
      this.#history(sceneId);
    }

    async #restore(version) {
      const consequence =
        "All scenes and settings are again as they were then: what was added since goes, what was deleted comes back. " +
        "The chat, the assets and the people stay. It becomes a new version for everybody, which can be undone.";
      const dialog = document.querySelector("confirm-dialog");
      if (!(await dialog.ask(`Bring the video back to version ${version}?`, consequence, "Bring it back"))) return;
      htmx.ajax("POST", this.dataset.restores, { source: this, swap: "none", values: { version } }).catch(() => {});
    }
  },
);
