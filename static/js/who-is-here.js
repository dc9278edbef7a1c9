/**
 * Around the fragment of all beings: who is oneself, how many do not fit, who came and who left. The fragment is the same
 * for every viewer and stays as the server sent it; what is one's own about it is a style sheet of this page.
 */
const GATHERED = 1500; // ms: who comes and goes in this time is said in one sentence
const LEAVING = 160; // ms

customElements.define(
  "who-is-here",
  class extends HTMLElement {
    #known = new Map(); // id → name, of those who were shown last
    #came = new Map();
    #left = new Map();

    connectedCallback() {
      this.more = this.querySelector("button");
      this.#markOwn(document.body.dataset.person);
      this.watching = new MutationObserver((records) => this.#changed(records));
      this.watching.observe(this.querySelector(".here__beings"), { subtree: true, childList: true });
      this.resized = new ResizeObserver(() => this.#fold());
      this.resized.observe(document.querySelector(".topbar"));
      this.querySelector("[popover]").addEventListener("beforetoggle", () => this.#list());
      this.#known = this.#present();
      this.#fold();
    }

    disconnectedCallback() {
      this.watching.disconnect();
      this.resized.disconnect();
      clearTimeout(this.saying);
    }

    get #beings() {
      return [...this.querySelectorAll("#beings > .being")];
    }

    #present() {
      const noticed = this.#beings.filter(({ dataset }) => !("brain" in dataset)); // that it works is said in the chat
      const others = noticed.filter(({ dataset }) => dataset.person !== document.body.dataset.person || dataset.type === "bot");
      return new Map(others.map((being) => [being.dataset.beingId, nameOf(being)]));
    }

    #markOwn(person) {
      const own = `who-is-here .being[data-type="guest"][data-person="${person}"]`;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`@layer states {
        ${own} { order: -1; --ring: var(--accent); margin-inline-end: 0.25rem; }
        ${own} .being__name::after { content: " (you)"; }
        #beings > :nth-child(n + 5 of .being:not(${own})) { display: none; }
        @media (max-width: 760px) {
          #beings > ${own.replace("who-is-here ", "")},
          #beings > :nth-child(n + 2 of .being:not(${own})) { display: none; }
        }
      }`);
      document.adoptedStyleSheets.push(sheet);
    }

    #changed(records) {
      const before = this.#known;
      this.#known = this.#present();
      for (const [id, name] of this.#known) if (!before.has(id)) this.#left.delete(id) || this.#came.set(id, name);
      for (const [id, name] of before) if (!this.#known.has(id)) this.#came.delete(id) || this.#left.set(id, name);
      for (const { removedNodes, target } of records)
        if (target.id === "beings") for (const node of removedNodes) if (node.matches?.(".being")) this.#fade(node);
      this.#fold();
      if (this.#came.size + this.#left.size) this.saying ??= setTimeout(() => this.#say(), GATHERED);
    }

    #say() {
      this.saying = undefined;
      const sentence = (names, verb) => (names.size ? `${together(names.values())} ${verb}.` : "");
      const words = [sentence(this.#came, "joined"), sentence(this.#left, "left")].filter(Boolean).join(" ");
      this.#came.clear();
      this.#left.clear();
      if (words) this.querySelector("[role=status]").textContent = words;
    }

    /** Who is gone from the fragment fades where they stood, outside of it. */
    #fade(being) {
      const { left } = this.querySelector("#beings").getBoundingClientRect();
      const ghost = being.cloneNode(true);
      ghost.className = "being being--leaving";
      ghost.style.insetInlineStart = `${(being.shownAt ?? left) - this.getBoundingClientRect().left}px`;
      ghost.ariaHidden = "true";
      this.append(ghost);
      setTimeout(() => ghost.remove(), LEAVING);
    }

    #fold() {
      const hidden = this.#beings.filter((being) => {
        being.shownAt = being.getBoundingClientRect().left;
        return getComputedStyle(being).display === "none";
      });
      this.more.hidden = hidden.length === 0;
      this.more.textContent = `+${hidden.length}`;
      this.more.ariaLabel = `Everybody who is here: ${this.#beings.length}`;
    }

    #list() {
      const list = this.querySelector("[popover] ul");
      list.replaceChildren(...this.#beings.map((being) => being.cloneNode(true)));
    }
  },
);

function nameOf(being) {
  return being.querySelector(".being__name").textContent.trim();
}

function together(names) {
  return new Intl.ListFormat("en").format([...names]);
}
