/**
 * Near the composer: who else is writing just now. The fragment names everybody who has a draft, the same for every viewer;
 * somebody who has not touched theirs for a while is not writing, and one knows about oneself.
 */
const WHILE = 20_000; // ms since a draft was last saved

customElements.define(
  "who-writes",
  class extends HTMLElement {
    #seen = new Map(); // person → {since, at}: which state of their draft, and when this page first saw it

    connectedCallback() {
      const watching = new MutationObserver(() => this.#look());
      watching.observe(this.querySelector("div"), { subtree: true, childList: true, attributes: true });
      this.looking = setInterval(() => this.#say(), 2000);
      const ages = this.#drafts.map(({ dataset }) => [dataset.person, { ...dataset, at: Date.parse(dataset.since) }]);
      this.#seen = new Map(ages);
      this.#say();
    }

    disconnectedCallback() {
      clearInterval(this.looking);
    }

    get #drafts() {
      const drafts = [...this.querySelectorAll("#writers > li")];
      return drafts.filter(({ dataset }) => dataset.person !== document.body.dataset.person);
    }

    #look() {
      const now = Date.now();
      const state = ({ dataset: { person, since } }) => {
        const known = this.#seen.get(person);
        return [person, known?.since === since ? known : { since, at: now }];
      };
      this.#seen = new Map(this.#drafts.map(state));
      this.#say();
    }

    #say() {
      const writing = this.#drafts.filter(({ dataset }) => Date.now() - this.#seen.get(dataset.person).at < WHILE);
      const names = writing.map((draft) => draft.querySelector("b").textContent);
      const words = sentence(names);
      const shown = this.querySelector("p");
      if (shown.textContent !== words) shown.textContent = words; // it is read out when it changes
    }
  },
);

function sentence(names) {
  if (names.length === 0) return "";
  const said = names.length > 3 ? [...names.slice(0, 2), `${names.length - 2} others`] : names;
  return `${new Intl.ListFormat("en-GB").format(said)} ${names.length > 1 ? "are" : "is"} writing…`;
}
