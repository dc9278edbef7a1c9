/**
 * Around a button: a click puts its value into the clipboard, and says so. What is a key is in no page, so that a button
 * may have an address instead (data-from), which is asked for it.
 */
customElements.define(
  "copy-text",
  class extends HTMLElement {
    connectedCallback() {
      this.addEventListener("click", ({ target }) => {
        const { value, dataset } = target.closest("button");
        if (dataset.from) this.#copyFrom(dataset.from);
        else this.#copy(value);
      });
    }

    async #copyFrom(address) {
      const answer = await fetch(address, { headers: { Accept: "application/json" } }).catch(() => null);
      const told = await answer?.json().catch(() => null);
      if (answer?.ok && told) return this.#copy(told.data.url);
      const why = told?.error?.message ?? "The server cannot be reached. Nothing was copied.";
      document.querySelector("toast-list").say(why, "invalid");
    }

    async #copy(text) {
      const isCopied = navigator.clipboard ? await this.#write(text) : this.#copySelected(text);
      const sentence = isCopied ? `Copied: ${text}` : `The browser did not let this be copied: ${text}`;
      document.querySelector("toast-list").say(sentence, isCopied ? "done" : "invalid");
    }

    #write(text) {
      const told = navigator.clipboard.writeText(text);
      return told.then(
        () => true,
        () => false,
      );
    }

    /** On plain http there is no navigator.clipboard. */
    #copySelected(text) {
      const field = this.appendChild(document.createElement("textarea"));
      field.className = "sr-only";
      field.value = text;
      field.select();
      const isCopied = document.execCommand("copy");
      field.remove();
      this.querySelector("button").focus();
      return isCopied;
    }
  },
);
