/**
 * Sends files to the project, whoever asks: `send(files, progress)` resolves to the new assets, or to null after a
 * toast said why there are none. `progress` is told the share that has arrived, from 0 to 1.
 */
customElements.define(
  "asset-upload",
  class extends HTMLElement {
    connectedCallback() {
      this.leaving = new AbortController();
      // The browser would leave the page for a file that is dropped beside its place.
      const on = (name, action) => addEventListener(name, action, { signal: this.leaving.signal });
      on("dragover", (event) => this.#refuse(event));
      on("drop", (event) => this.#refuse(event));
    }

    disconnectedCallback() {
      this.leaving.abort();
    }

    send(files, progress) {
      // From an element of its own each, since an element sends one request at a time.
      const source = this.appendChild(document.createElement("i"));
      source.setAttribute("hx-encoding", "multipart/form-data");
      source.addEventListener("htmx:xhr:progress", ({ detail }) => {
        if (detail.lengthComputable) progress(detail.loaded / detail.total);
      });
      const sent = new Promise((resolve) => {
        source.addEventListener("htmx:afterRequest", ({ detail: { successful, xhr } }) => {
          resolve(successful ? JSON.parse(xhr.responseText).assets : null);
          setTimeout(() => source.remove()); // what else is said of this request passes through it to the toasts
        });
      });
      const headers = { Accept: "application/json" };
      const how = { source, headers, swap: "none", values: { file: files } };
      htmx.ajax("POST", this.getAttribute("to"), how).catch(() => {});
      return sent;
    }

    #refuse(event) {
      if (event.defaultPrevented || !event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = "none";
    }
  },
);
