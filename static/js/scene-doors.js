/**
 * The one way in which this page changes scenes: a `scene-door` event on the document with
 * {sceneId, door, values, basedOn?, refused?}; `door` is moves, trims, names, duplicates or deletions.
 * `basedOn` is the revision that the person was looking at: the one on the timeline, unless given.
 */
customElements.define(
  "scene-doors",
  class extends HTMLElement {
    connectedCallback() {
      document.addEventListener("scene-door", ({ detail }) => this.#knock(detail));
    }

    async #knock({ sceneId, door, values = {}, basedOn, refused }) {
      const block = document.getElementById(`block-${sceneId}`);
      if (!block || document.body.dataset.role === "viewer") return;
      const based_on = basedOn ?? block.dataset.revision;
      if (door === "deletions" && !(await this.#sure(block))) return;

      block.dataset.pending = ""; // until the news of it takes this away
      // An element for each request: htmx lets one element send one request at a time.
      const request = this.appendChild(document.createElement("span"));
      const answered = ({ detail }) => {
        setTimeout(() => request.remove());
        if (detail.successful) return;
        document.getElementById(block.id)?.removeAttribute("data-pending");
        refused?.();
      };
      request.addEventListener("htmx:afterRequest", answered, { once: true });
      const path = `${block.parentElement.dataset.doors}${sceneId}/${door}/`;
      htmx.ajax("POST", path, { source: request, swap: "none", values: { ...values, based_on } }).catch(() => {});
    }

    #sure(block) {
      const name = block.querySelector(".block__name").textContent;
      return document
        .querySelector("confirm-dialog")
        .ask(`Delete “${name}”?`, "The scene leaves the video for everybody. Its history is kept.", "Delete scene");
    }
  },
);
