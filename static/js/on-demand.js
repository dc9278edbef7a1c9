/**
 * Lists that tell of the video and change with nearly everything, while they are seldom looked at: no frame carries
 * what scenes and settings do to them. While they are seen they are asked for anew when those changed, else when they
 * are opened the next time. Says `on-demand:shown`.
 */
customElements.define(
  "on-demand",
  class extends HTMLElement {
    #isOld = false;
    #loading = false;

    connectedCallback() {
      this.leaving = new AbortController();
      const on = (name, action) => document.addEventListener(name, action, { signal: this.leaving.signal });
      on("tab-opened", () => this.#load());
      on("project-sync:applied", ({ detail: { ids } }) => {
        // A list that frames carry as well may be newer than the answer that is on its way.
        this.#isOld ||= ids.has("scenes") || (this.#loading && ids.has(this.getAttribute("list")));
        this.#load();
      });
    }

    disconnectedCallback() {
      this.leaving.abort();
    }

    /** One after the other: what changes meanwhile is asked for again. What fails is, with the next change. */
    async #load() {
      if (this.#loading) return;
      this.#loading = true;
      try {
        while (this.#isOld && this.parentElement.offsetParent) {
          this.#isOld = false;
          const answer = await fetch(this.getAttribute("src"), { cache: "no-store" });
          if (!answer.ok) throw new Error(answer.statusText);
          document.querySelector("live-fragments").take((await answer.json()).fragments);
          document.dispatchEvent(new CustomEvent("on-demand:shown"));
        }
      } catch {
        this.#isOld = true;
      } finally {
        this.#loading = false;
      }
    }
  },
);
