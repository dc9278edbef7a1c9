/**
 * Where one writes. What is sent shows at once, under the id that it keeps, and the server's fragment takes its
 * place; when the server refuses, it goes and the text comes back. Text that is not sent is the <draft-keeper>'s.
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
      this.keeper = this.querySelector("draft-keeper");
      this.store = this.querySelector("draft-store");
      this.form.addEventListener("submit", (event) => {
        event.preventDefault();
        this.#submit();
      });
      document.body.addEventListener("htmx:afterRequest", ({ detail }) => {
        if (detail.requestConfig.path === this.form.getAttribute("action")) this.#answered(detail);
      });
      document.addEventListener("click", ({ target }) => this.#sendExample(target.closest("[data-prompt]")?.value));
    }

    /** Pictures on their way are waited for; the text stays where it is until then, and when one does not arrive. */
    async #submit() {
      if (this.submitting) return;
      this.submitting = true;
      const isReady = !this.pictures.busy || (await this.pictures.ready());
      this.submitting = false;
      const prompt = this.text.value.trim();
      if (!isReady || !prompt) return;
      const pictures = this.pictures.take();
      const draft = this.keeper.take();
      this.text.value = "";
      const isOther = draft === this.#refused?.id && this.#refused.what !== whole(prompt, pictures);
      this.#send(prompt, pictures, isOther ? this.store.newId() : draft);
    }

    #sendExample(prompt) {
      if (prompt) this.#send(prompt, [], this.store.newId());
    }

    #send(prompt, pictures, id) {
      const ids = pictures.map((picture) => picture.id);
      const values = { id, prompt, scene_id: this.form.elements.scene_id.value, asset_ids: ids };
      const bubble = this.#showBubble(id, prompt, pictures);
      this.#waiting.set(id, pictures);
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
      if (successful) return this.keeper.sent(id);
      document.getElementById(`message-${id}`)?.remove();
      this.#refused = { id, what: whole(prompt, pictures) };
      this.pictures.give(pictures);
      const typedSince = this.text.value;
      this.text.value = [prompt, typedSince].filter(Boolean).join("\n");
      if (typedSince) this.keeper.typed();
      else this.keeper.giveBack(id);
      this.text.focus();
    }
  },
);

function whole(prompt, pictures) {
  return JSON.stringify([prompt, ...pictures.map(({ id }) => id)]);
}
