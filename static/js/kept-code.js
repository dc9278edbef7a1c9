/**
 * Code that was typed and is not saved, by scene: {text, basedOn, name}, and what was set aside for somebody else's. In this
 * browser, so that neither a reload nor a session that ends takes it away; of one person, since others may sit here too.
 */
customElements.define(
  "kept-code",
  class extends HTMLElement {
    find(scene) {
      return JSON.parse(localStorage.getItem(this.#key("code", scene)));
    }

    keep(scene, typed) {
      localStorage.setItem(this.#key("code", scene), JSON.stringify(typed));
    }

    forget(scene) {
      localStorage.removeItem(this.#key("code", scene));
    }

    setAside(scene) {
      const typed = this.find(scene);
      if (typed) localStorage.setItem(this.#key("aside", scene), typed.text);
      this.forget(scene);
    }

    findAside(scene) {
      return localStorage.getItem(this.#key("aside", scene));
    }

    forgetAside(scene) {
      localStorage.removeItem(this.#key("aside", scene));
    }

    #key(what, scene) {
      return `${what}:${scene}:${document.body.dataset.person}`;
    }
  },
);
