/**
 * Tells the server what the player found wrong with the layout of a scene, unless it says that it knows already
 * (`data-layout` on the timeline). Nobody waits for this: what does not arrive is found again by a later page.
 */
customElements.define(
  "layout-report",
  class extends HTMLElement {
    #sent = new Set();

    connectedCallback() {
      this.leaving = new AbortController();
      const { signal } = this.leaving;
      document.addEventListener("layout", ({ detail }) => this.#report(detail), { signal });
    }

    disconnectedCallback() {
      this.leaving.abort();
    }

    #report({ id, revision, findings }) {
      if (findings.length === 0) return;
      const timeline = document.getElementById("timeline");
      const blocks = [...timeline.querySelectorAll(":scope > [data-scene-id]")];
      const block = blocks.find(({ dataset }) => dataset.sceneId === id);
      const identity = `${id} ${revision}`;
      if (block?.dataset.revision !== String(revision) || block.dataset.layout || this.#sent.has(identity)) return;
      this.#sent.add(identity);
      const body = new URLSearchParams({ based_on: revision, findings: JSON.stringify(findings) });
      const headers = JSON.parse(document.body.getAttribute("hx-headers"));
      const path = `${timeline.dataset.doors}${id}/layout/`;
      fetch(path, { method: "POST", headers, body, keepalive: true }).catch(() => {}); // a later page does it
    }
  },
);
