/**
 * Where one writes. What is sent shows at once, under the id that it keeps, and the server's fragment takes its
 * place; when the server refuses, it goes and the text comes back. Text that is not sent survives a reload.
 */
customElements.define(
  "prompt-composer",
  class extends HTMLElement {
    #waiting = new Map(); // ids of messages that have no answer of the server yet, with their pictures
    #refused = null; // {id, what}: sent again unchanged it keeps its id, and so acts once

    connectedCallback() {
      this.form = this.querySelector("form");
      this.text = this.form.elements.prompt;
      this.pictures = this.querySelector("composer-pictures");
      this.key = `draft:${this.dataset.project}`;
      this.text.value ||= localStorage.getItem(this.key) ?? "";
      this.text.addEventListener("input", () => this.#keep(this.text.value));
      this.form.addEventListener("submit", (event) => {
        event.preventDefault();
        this.#submit();
      });
      document.body.addEventListener("htmx:afterRequest", ({ detail }) => {
        if (detail.requestConfig.path === this.form.getAttribute("action")) this.#answered(detail);
      });
      document.addEventListener("click", ({ target }) => this.#send(target.closest("[data-prompt]")?.value));
    }

    /** Pictures on their way are waited for; the text stays where it is until then, and when one does not arrive. */
    async #submit() {
      if (this.submitting) return;
      this.submitting = true;
      const isReady = !this.pictures.busy || (await this.pictures.ready());
      this.submitting = false;
      if (isReady && this.text.value.trim()) this.#send(this.text.value.trim(), this.pictures.take());
    }

    #send(prompt, pictures = []) {
      if (!prompt) return;
      const ids = pictures.map((picture) => picture.id);
      const id = this.#refused?.what === whole(prompt, pictures) ? this.#refused.id : newId();
      const values = { id, prompt, scene_id: this.form.elements.scene_id.value, asset_ids: ids };
      const bubble = this.#showBubble(id, prompt, pictures);
      this.#waiting.set(id, pictures);
      if (this.text.value.trim() === prompt) this.text.value = "";
      // From the bubble, not from the form: a form sends one request at a time, and this may be the second.
      htmx.ajax("POST", this.form.getAttribute("action"), { source: bubble, swap: "none", values }).catch(() => {});
    }

    #showBubble(id, prompt, pictures) {
      const bubble = this.querySelector(":scope > template").content.firstElementChild.cloneNode(true);
      bubble.id = `message-${id}`;
      bubble.dataset.messageId = id;
      bubble.querySelector("p").textContent = prompt;
      const thumbnails = pictures.map(({ address }) => Object.assign(new Image(), { src: address, alt: "" }));
      bubble.querySelector(".pictures").append(...thumbnails);
      document.getElementById("messages").append(bubble);
      bubble.querySelector("local-time").setAttribute("datetime", new Date().toISOString());
      return bubble;
    }

    #answered({ successful, requestConfig }) {
      const { id, prompt } = requestConfig.parameters;
      const pictures = this.#waiting.get(id);
      if (!this.#waiting.delete(id)) return; // htmx may say it twice
      if (successful) {
        if (localStorage.getItem(this.key)?.trim() === prompt) this.#keep("");
        return;
      }
      document.getElementById(`message-${id}`)?.remove();
      this.#refused = { id, what: whole(prompt, pictures) };
      this.pictures.give(pictures);
      this.text.value = [prompt, this.text.value].filter(Boolean).join("\n");
      this.#keep(this.text.value);
      this.text.focus();
    }

    #keep(text) {
      if (text) localStorage.setItem(this.key, text);
      else localStorage.removeItem(this.key);
    }
  },
);

function whole(prompt, pictures) {
  return JSON.stringify([prompt, ...pictures.map(({ id }) => id)]);
}

/** A UUID, also on plain http, where crypto.randomUUID is not there. */
function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
