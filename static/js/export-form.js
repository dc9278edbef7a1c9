/**
 * What somebody wants to export: one form, which the server writes anew for what is chosen (with what it is likely to
 * cost) and when the video changes. What is chosen stays, also when the server refuses it. Sends which version the page
 * shows and, for a still, its frame.
 */
const PAUSE = 250; // ms: several news and clicks become one question

customElements.define(
  "export-form",
  class extends HTMLElement {
    #asked = 0; // an answer that is older than the last question is dropped
    #exact = ""; // the version that is to be exported, whatever happens meanwhile

    connectedCallback() {
      this.leaving = new AbortController();
      const on = (target, name, action) => target.addEventListener(name, action, { signal: this.leaving.signal });
      on(this, "change", () => this.#askSoon({ evenSo: true }));
      on(this, "click", ({ target }) => target.closest("[data-newest]") && this.#askFor(""));
      on(document, "click", ({ target }) => target.closest?.("[data-export-shown]") && this.#pin());
      on(document, "tab-opened", () => this.#askSoon());
      on(document, "project-sync:applied", ({ detail: { ids } }) => {
        if (ids.has("scenes") || ids.has("exports")) this.#askSoon();
      });
      on(this, "htmx:configRequest", ({ detail }) => this.#addWhatIsShown(detail.parameters));
      on(this, "htmx:beforeSwap", ({ detail }) => this.#answered(detail));
      on(this, "htmx:afterRequest", ({ detail }) => detail.xhr?.status === 204 && this.#askFor(""));
    }

    disconnectedCallback() {
      this.leaving.abort();
    }

    get #form() {
      return this.querySelector("form");
    }

    get #version() {
      return document.querySelector("project-sync").version;
    }

    /** Exactly what is seen now. */
    async #pin() {
      const version = this.#version;
      document.dispatchEvent(new CustomEvent("open-tab", { detail: "exports" }));
      await this.#askFor(version);
      this.querySelector(".export-form__export").focus();
    }

    #askFor(exact) {
      this.#exact = exact;
      return this.#ask();
    }

    #addWhatIsShown(parameters) {
      parameters.set("version", this.#version);
      parameters.set("frame", document.querySelector("scene-player")?.frame ?? 0);
    }

    /** Refusals are the form again; other failures are the toasts' business. */
    #answered(detail) {
      const { xhr, serverResponse } = detail;
      if (!xhr.getResponseHeader("Content-Type")?.startsWith("text/html") || ![409, 422, 429].includes(xhr.status)) return;
      detail.isError = false;
      this.#asked += 1;
      this.#write(serverResponse);
      this.querySelector("[role=alert]")?.scrollIntoView({ block: "nearest" });
    }

    /** What was refused stays to be read until somebody chooses something. */
    #askSoon({ evenSo = false } = {}) {
      clearTimeout(this.waiting);
      this.waiting = setTimeout(() => {
        if (this.offsetWidth && (evenSo || !this.querySelector("[role=alert]"))) this.#ask();
      }, PAUSE);
    }

    async #ask() {
      const asked = ++this.#asked;
      const chosen = new URLSearchParams(new FormData(this.#form));
      chosen.set("exact", this.#exact);
      const options = { headers: { "HX-Request": "true" }, cache: "no-store" };
      const answer = await fetch(`${this.getAttribute("src")}?${chosen}`, options).catch(() => null);
      const html = answer?.ok && !answer.redirected ? await answer.text().catch(() => null) : null;
      if (html !== null && asked === this.#asked) this.#write(html);
    }

    #write(html) {
      const callbacks = { beforeAttributeUpdated: (name) => name !== "open" };
      Idiomorph.morph(this, html, { morphStyle: "innerHTML", callbacks });
      htmx.process(this);
    }
  },
);
