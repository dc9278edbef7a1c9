/** The project's assets: files come by the button or are dropped anywhere on the panel, and how far they are shows. */
customElements.define(
  "asset-panel",
  class extends HTMLElement {
    #sending = new Map(); // the shares of uploads under way, by their files

    connectedCallback() {
      this.picker = this.querySelector("input[type=file]");
      if (!this.picker) return; // who watches uploads nothing
      this.state = this.querySelector(".asset-panel__state");
      this.querySelector("[data-choose]").addEventListener("click", () => this.picker.click());
      this.picker.addEventListener("change", () => {
        this.#upload([...this.picker.files]);
        this.picker.value = ""; // the same file may be chosen again
      });
      this.addEventListener("dragover", (event) => this.#welcome(event));
      this.addEventListener("dragleave", ({ relatedTarget }) => this.contains(relatedTarget) || this.#dragged(false));
      this.addEventListener("drop", (event) => {
        this.#welcome(event);
        this.#dragged(false);
        this.#upload([...event.dataTransfer.files]);
      });
    }

    #welcome(event) {
      if (!event.dataTransfer.types.includes("Files")) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = "copy";
      this.#dragged(true);
    }

    #dragged(is) {
      this.toggleAttribute("data-dragged", is);
    }

    async #upload(files) {
      if (!files.length) return;
      this.#tell(files, 0);
      await document.querySelector("asset-upload").send(files, (share) => this.#tell(files, share));
      this.#sending.delete(files);
      this.#show();
    }

    #tell(files, share) {
      this.#sending.set(files, share);
      this.#show();
    }

    #show() {
      const count = [...this.#sending.keys()].flat().length;
      const shares = [...this.#sending].map(([files, share]) => files.length * share);
      this.state.toggleAttribute("data-busy", count > 0);
      this.state.querySelector("progress").value = count ? shares.reduce((all, each) => all + each) / count : 0;
      this.state.querySelector("span").textContent = count ? `Uploading ${count} file${count > 1 ? "s" : ""}` : "";
    }
  },
);
