/** Asks for news by HTTP: the second tier. One question at a time. */
const PATIENCE = 4000; // ms until a question counts as failed
const CODES = { 401: 4401, 404: 4403 }; // what the socket would be closed with

customElements.define(
  "project-poll",
  class extends HTMLElement {
    askedAt = -Infinity; // performance.now()
    #asking = false;

    /** Resolves to {news} (null when there are none), {code} when asking again makes no sense, {failed}, or null when
     * a question is under way. */
    async ask(version) {
      if (this.#asking) return null;
      this.#asking = true;
      this.askedAt = performance.now();
      try {
        return await this.#fetch(version);
      } catch {
        return { failed: true }; // no network, no server, no time, or no sense in the answer
      } finally {
        this.#asking = false;
      }
    }

    async #fetch(version) {
      const options = { cache: "no-store", signal: AbortSignal.timeout(PATIENCE) };
      const answer = await fetch(`${this.getAttribute("address")}?version=${version}`, options);
      if (answer.status in CODES) return { code: CODES[answer.status] };
      if (!answer.ok) return { failed: true };
      return { news: answer.status === 200 ? await answer.json() : null };
    }
  },
);
