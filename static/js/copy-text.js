/** Around a button: a click puts its value into the clipboard, and says so. */
customElements.define(
  "copy-text",
  class extends HTMLElement {
    connectedCallback() {
      this.addEventListener("click", async ({ target }) => {
        const { value } = target.closest("button");
        const isCopied = navigator.clipboard ? await this.#write(value) : this.#copySelected(value);
        const sentence = isCopied ? `Copied: ${value}` : `The browser did not let this be copied: ${value}`;
        document.querySelector("toast-list").say(sentence, isCopied ? "done" : "invalid");
      });
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
