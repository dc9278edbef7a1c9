/**
 * Where one writes. What is sent shows at once, under the id that it keeps, and the server's fragment takes its
 * place; when the server refuses, it goes and the text comes back. Text that is not sent survives a reload.
 */
customElements.define(
  "prompt-composer",
  class extends HTMLElement {
    #waiting = new Set(); // ids of messages that have no answer of the server yet
    #refused = null; // {id, prompt}: sent again unchanged it keeps its id, and so acts once

    connectedCallback() {
      this.form = this.querySelector("form");
      this.text = this.form.elements.prompt;
      this.key = `draft:${this.dataset.project}`;
      this.text.value ||= localStorage.getItem(this.key) ?? "";
      this.text.addEventListener("input", () => this.#keep(this.text.value));
      this.form.addEventListener("submit", (event) => {
        event.preventDefault();
        this.#send(this.text.value.trim());
      });
      document.body.addEventListener("htmx:afterRequest", ({ detail }) => {
        if (detail.requestConfig.path === this.form.getAttribute("action")) this.#answered(detail);
      });
      document.addEventListener("click", ({ target }) => this.#send(target.closest("[data-prompt]")?.value));
    }

    #send(prompt) {
      if (!prompt) return;
      const id = this.#refused?.prompt === prompt ? this.#refused.id : newId();
      const values = { id, prompt, scene_id: this.form.elements.scene_id.value };
      const bubble = this.#showBubble(id, prompt);
      this.#waiting.add(id);
      if (this.text.value.trim() === prompt) this.text.value = "";
      // From the bubble, not from the form: a form sends one request at a time, and this may be the second.
      htmx.ajax("POST", this.form.getAttribute("action"), { source: bubble, swap: "none", values }).catch(() => {});
    }

    #showBubble(id, prompt) {
      const bubble = this.querySelector("template").content.firstElementChild.cloneNode(true);
      bubble.id = `message-${id}`;
      bubble.dataset.messageId = id;
      bubble.querySelector("p").textContent = prompt;
      document.getElementById("messages").append(bubble);
      bubble.querySelector("local-time").setAttribute("datetime", new Date().toISOString());
      return bubble;
    }

    #answered({ successful, requestConfig }) {
      const { id, prompt } = requestConfig.parameters;
      if (!this.#waiting.delete(id)) return; // htmx may say it twice
      if (successful) {
        if (localStorage.getItem(this.key)?.trim() === prompt) this.#keep("");
        return;
      }
      document.getElementById(`message-${id}`)?.remove();
      this.#refused = { id, prompt };
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

/** A UUID, also on plain http, where crypto.randomUUID is not there. */
function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
