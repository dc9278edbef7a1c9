/**
 * `<scene-poster src>` shows a picture that the worker draws. While it is not there yet it is asked for again, later
 * each time and whenever one was drawn, and what was shown before stays. The picture is a background, in `style`, which
 * no morph touches. `<poster-drawn key>` is told live of each that was drawn; what is lost on the way is asked for anyway.
 */
const FIRST = 400; // ms until the second try; doubled with each
const MOST = 10; // tries: for seven minutes

// Whoever lost their access, or the network, would only be refused (project-sync says it).
const isCutOff = () => document.getElementById("connection")?.dataset.state === "offline";

customElements.define(
  "scene-poster",
  class ScenePoster extends HTMLElement {
    static observedAttributes = ["src"];
    static #seen = new IntersectionObserver((entries) => entries.forEach(({ target, isIntersecting }) => {
      if (isIntersecting) target.#begin();
    }));

    #address = ""; // that is shown or asked for
    #tries = 0;
    #states = this.attachInternals().states;

    connectedCallback() {
      ScenePoster.#seen.observe(this);
      document.addEventListener("poster-drawn", this.#tryNow);
    }

    disconnectedCallback() {
      ScenePoster.#seen.unobserve(this);
      document.removeEventListener("poster-drawn", this.#tryNow);
      this.#forget();
    }

    attributeChangedCallback(_, before, now) {
      if (!this.#address || before === now) return; // nobody looked yet, or it is the same
      this.#forget();
      this.#begin();
    }

    #begin() {
      if (this.#address) return;
      this.#address = this.getAttribute("src");
      this.#tries = 0;
      this.#load();
    }

    #forget() {
      clearTimeout(this.waiting);
      this.#address = "";
    }

    #load() {
      if (isCutOff()) return this.#wait();
      const address = this.#address;
      const picture = new Image();
      picture.src = address;
      picture.decode().then(
        () => address === this.#address && this.#show(address),
        () => address === this.#address && this.#wait(),
      );
      return undefined;
    }

    #show(address) {
      this.#states.add("shown");
      this.style.backgroundImage = `url(${JSON.stringify(address)})`;
    }

    #wait() {
      this.#tries += 1;
      if (this.#tries < MOST) this.waiting = setTimeout(() => this.#load(), FIRST * 2 ** (this.#tries - 1));
      else this.#forget(); // until somebody looks again
    }

    #tryNow = ({ detail }) => {
      if (!this.#address.includes(detail)) return;
      clearTimeout(this.waiting);
      this.#load();
    };
  },
);

customElements.define(
  "poster-drawn",
  class extends HTMLElement {
    static observedAttributes = ["key"];

    attributeChangedCallback(_, before, key) {
      document.dispatchEvent(new CustomEvent("poster-drawn", { detail: key }));
    }
  },
);
