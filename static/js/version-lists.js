/**
 * The newest versions and the histories of scenes. They change with nearly everything and are seldom looked at, so no
 * frame carries them: while they are seen they are asked for anew when scenes or settings changed, else when they are
 * opened the next time.
 */
customElements.define(
  "version-lists",
  class extends HTMLElement {
    #isOld = false;
    #loading = false;

    connectedCallback() {
      this.leaving = new AbortController();
      const on = (name, action) => document.addEventListener(name, action, { signal: this.leaving.signal });
      on("tab-opened", () => this.#load());
      on("project-sync:applied", ({ detail }) => {
        this.#isOld ||= detail.ids.has("scenes");
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
          document.dispatchEvent(new CustomEvent("version-lists:shown"));
        }
      } catch {
        this.#isOld = true;
      } finally {
        this.#loading = false;
      }
    }
  },
);
