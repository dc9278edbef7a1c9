/**
 * The pictures of the prompt that is being written: chosen, pasted or dropped, uploaded at once, each a chip that can
 * be removed. They survive a reload like the text. The composer takes them when it sends, and gives them back when
 * that failed.
 */
customElements.define(
  "composer-pictures",
  class extends HTMLElement {
    #pictures = []; // {id, name, address}
    #uploads = new Set(); // promises of uploads under way: true when they succeeded

    connectedCallback() {
      this.key = `pictures:${this.dataset.project}`;
      this.form = this.closest("form");
      this.give(JSON.parse(localStorage.getItem(this.key) ?? "[]"));
      const picker = this.form.querySelector("input[type=file]");
      this.form.querySelector("[data-attach]").addEventListener("click", () => picker.click());
      picker.addEventListener("change", () => {
        this.#attach([...picker.files]);
        picker.value = "";
      });
      this.form.addEventListener("paste", (event) => {
        const { files } = event.clipboardData;
        if (!files.length) return; // words
        event.preventDefault();
        this.#attach([...files]);
      });
      this.form.addEventListener("dragover", (event) => this.#welcome(event));
      this.form.addEventListener("dragleave", (event) => this.form.contains(event.relatedTarget) || this.#dragged(false));
      this.form.addEventListener("drop", (event) => {
        this.#welcome(event);
        this.#dragged(false);
        this.#attach([...event.dataTransfer.files]);
      });
    }

    /** True when all uploads have come to an end and none of them failed. */
    async ready() {
      const ends = await Promise.all(this.#uploads);
      return ends.every(Boolean);
    }

    get busy() {
      return this.#uploads.size > 0;
    }

    take() {
      const taken = this.#pictures;
      this.#show([]);
      return taken;
    }

    give(pictures) {
      const known = new Set(this.#pictures.map(({ id }) => id));
      this.#show([...this.#pictures, ...pictures.filter(({ id }) => !known.has(id))]);
    }

    async #attach(files) {
      const pictures = files.filter(({ type }) => type.startsWith("image/"));
      if (pictures.length < files.length)
        document.querySelector("toast-list").say("Only pictures can be attached. Videos and sounds go to Assets.", "invalid");
      if (!pictures.length) return;
      const waiting = pictures.map((file) => this.#chip({ name: file.name }));
      this.append(...waiting);
      const upload = document.querySelector("asset-upload").send(pictures, (share) => {
        for (const chip of waiting) chip.style.setProperty("--share", share);
      });
      const ended = upload.then((assets) => {
        for (const chip of waiting) chip.remove();
        this.#uploads.delete(ended);
        if (assets) this.give(assets);
        return Boolean(assets);
      });
      this.#uploads.add(ended);
    }

    #show(pictures) {
      this.#pictures = pictures;
      for (const chip of this.querySelectorAll("[data-id]")) chip.remove();
      this.prepend(...pictures.map((picture) => this.#chip(picture)));
      if (pictures.length) localStorage.setItem(this.key, JSON.stringify(pictures));
      else localStorage.removeItem(this.key);
    }

    /** Without an address it is still on its way. */
    #chip({ id, name, address }) {
      const chip = this.querySelector("template").content.firstElementChild.cloneNode(true);
      chip.querySelector(".attached__name").textContent = chip.title = name;
      chip.toggleAttribute("data-waiting", !address);
      if (!address) return chip;
      chip.dataset.id = id;
      chip.querySelector("img").src = address;
      chip.querySelector("button").setAttribute("aria-label", `Remove ${name}`);
      chip.querySelector("button").addEventListener("click", () => {
        this.#show(this.#pictures.filter((each) => each.id !== id));
        this.form.elements.prompt.focus();
      });
      return chip;
    }

    #welcome(event) {
      if (!event.dataTransfer.types.includes("Files")) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = "copy";
      this.#dragged(true);
    }

    #dragged(is) {
      this.form.toggleAttribute("data-dragged", is);
    }
  },
);
