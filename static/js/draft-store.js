/**
 * Where a draft is kept: in this browser at once, which serves without network and without a session, and on the server.
 * A draft is {id, text, base, at}: the id that the message will have, what is typed, what of it the server is known to
 * have, and when it was typed (ms).
 */
customElements.define(
  "draft-store",
  class extends HTMLElement {
    connectedCallback() {
      const { project, person } = document.body.dataset;
      this.key = `draft:${project}:${person}`;
    }

    get local() {
      return JSON.parse(localStorage.getItem(this.key));
    }

    set local(draft) {
      if (draft.text || draft.base) localStorage.setItem(this.key, JSON.stringify(draft));
      else localStorage.removeItem(this.key);
    }

    /** {id, text}, or null when there is none; undefined when nobody could tell. */
    async load() {
      const answer = await this.#ask("GET", "own");
      if (!answer?.ok) return undefined;
      return answer.status === 204 ? null : await answer.json();
    }

    /** Resolves to {saved: version or 0}, or why not: {conflict}, {refused}, {unreachable}. Without words it is given up. */
    async save({ id, text }) {
      const answer = await this.#ask("POST", "saves", new URLSearchParams({ id, prompt: text }));
      if (answer?.ok) return { saved: Number(answer.headers.get("X-Project-Version")) };
      if (answer?.status === 409) return { conflict: true };
      return answer && answer.status < 500 ? { refused: true } : { unreachable: true };
    }

    /** A UUID, also on plain http, where crypto.randomUUID is not there. */
    newId() {
      const bytes = crypto.getRandomValues(new Uint8Array(16));
      bytes[6] = (bytes[6] & 0x0f) | 0x40;
      bytes[8] = (bytes[8] & 0x3f) | 0x80;
      const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
      return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
    }

    async #ask(method, address, body) {
      const headers = { ...JSON.parse(document.body.getAttribute("hx-headers")), "HX-Request": "true" };
      const options = { method, body, headers, cache: "no-store", keepalive: true };
      try {
        const answer = await fetch(this.getAttribute(address), options);
        if (answer.status === 401) document.dispatchEvent(new CustomEvent("signed-out"));
        return answer;
      } catch {
        return null; // the network is away: what this browser keeps serves until it is back
      }
    }
  },
);
