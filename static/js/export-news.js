/**
 * Says once, wherever the project is open, that an export is ready or failed. Those that had ended when the page came
 * are no news, nor are older ones that move into the list.
 */
customElements.define(
  "export-news",
  class extends HTMLElement {
    #newest = 0; // when the last one ended that was told or was here already, in seconds

    connectedCallback() {
      this.#newest = Math.max(0, ...this.#ended().map(({ dataset }) => Number(dataset.finished)));
      this.leaving = new AbortController();
      const options = { signal: this.leaving.signal };
      document.addEventListener("project-sync:applied", ({ detail }) => detail.ids.has("exports") && this.#tell(), options);
    }

    disconnectedCallback() {
      this.leaving.abort();
    }

    #ended() {
      return [...document.querySelectorAll("#exports > [data-finished]")];
    }

    #tell() {
      const news = this.#ended().filter(({ dataset }) => Number(dataset.finished) > this.#newest);
      for (const { dataset } of news) this.#newest = Math.max(this.#newest, Number(dataset.finished));
      for (const each of news.reverse()) this.#say(each);
    }

    #say(row) {
      const { state, what, author, authorName } = row.dataset;
      const isOwn = author === document.body.dataset.person;
      const toasts = document.querySelector("toast-list");
      if (state === "done") {
        const download = row.querySelector("a[download]")?.href;
        const whose = isOwn ? `Your export is ready (${what})` : `${authorName}’s export is ready (${what})`;
        toasts.say(`${whose}.`, "ready", { label: "Download", download });
      } else if (state === "failed") {
        const why = row.querySelector(".export__why")?.textContent ?? "";
        toasts.say(`${isOwn ? "Your" : `${authorName}’s`} export failed (${what}). ${why}`, "invalid");
      }
    }
  },
);
