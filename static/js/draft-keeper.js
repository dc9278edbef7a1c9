/**
 * Keeps what is typed into the composer, here and on the server, and takes in what the same person typed elsewhere. The
 * page that is typed in wins; text that would be lost by that goes to <other-draft>.
 */
const PAUSE = 800; // ms without a key until the server is told
const LONGEST = 4000; // ms of typing without a pause until it is told all the same
const IDLE = 2500; // ms without a key after which a page is not being typed in
const AGAIN = 5000; // ms until a server that cannot be reached is tried again

customElements.define(
  "draft-keeper",
  class extends HTMLElement {
    #draft; // see <draft-store>
    #returned = ""; // the id of a message that could not be sent
    #unsavedSince = 0;
    #saving = false;
    #wasAway = false; // the server could not be asked: what it has may be newer than what this page took in

    connectedCallback() {
      this.store = this.querySelector("draft-store");
      this.watch = this.querySelector("draft-watch");
      this.other = this.querySelector("other-draft");
      this.field = this.closest("form").elements.prompt;
      this.leaving = new AbortController();
      const on = (target, name, action) => target.addEventListener(name, action, { signal: this.leaving.signal });
      on(this.field, "input", () => this.typed());
      on(this.watch, "changed", () => this.#look());
      on(document, "signed-in-elsewhere", () => this.#look({ now: true }));
      on(window, "online", () => this.#look({ now: true }));
      on(window, "pagehide", () => this.#save());
      this.#begin();
    }

    disconnectedCallback() {
      this.leaving.abort();
      for (const timer of [this.pause, this.looking]) clearTimeout(timer);
    }

    /** The text changed. What was sent without an answer may have arrived: changed, it is another message. */
    typed() {
      const id = this.#draft.id === this.#returned ? this.store.newId() : this.#draft.id;
      this.#draft = { ...this.#draft, id, text: this.field.value, at: Date.now() };
      this.store.local = this.#draft;
      this.#unsavedSince ||= Date.now();
      this.#saveIn(Math.min(PAUSE, Math.max(0, this.#unsavedSince + LONGEST - Date.now())));
    }

    /** It is being sent, under the id that this returns. What is typed from here on is another draft. */
    take() {
      clearTimeout(this.pause);
      const { id } = this.#draft;
      this.#draft = this.#nothing;
      return id;
    }

    /** It could not be sent, and its text is in the field again. */
    giveBack(id) {
      this.typed();
      this.#draft.id = this.#returned = id;
      this.store.local = this.#draft;
    }

    /** Only now does this browser forget it. */
    sent(id) {
      if (this.store.local?.id === id) this.store.local = this.#draft;
    }

    #begin() {
      const local = this.store.local;
      const { draft: id, at } = this.dataset; // as the page came from the server
      this.#draft = local && !wasSent(local.id) ? local : this.#nothing;
      const isNewer = !id || this.#draft.at > Date.parse(at);
      this.#merge(id ? { id, text: this.field.defaultValue } : null, { isNewer });
      this.field.setSelectionRange(this.field.value.length, this.field.value.length); // one goes on at its end
    }

    /** `isNewer`: is what was typed here newer than what the server has? */
    #merge(server, { isNewer = true } = {}) {
      const { text: here, base, id } = this.#draft;
      const there = server?.text ?? "";
      const isNewHere = here.trim() !== "" && here !== base && here !== there;
      const isNewThere = there !== base && there !== here;
      if (isNewHere && (isNewer || !isNewThere)) {
        if (isNewThere) this.other.keep(there, { insteadOf: here });
        this.#show({ ...this.#draft, id: server?.id ?? (wasSent(id) ? this.store.newId() : id), base: there });
        this.#saveIn(PAUSE);
      } else {
        if (isNewHere) this.other.keep(here, { insteadOf: there });
        this.#show(server ? { id: server.id, text: there, base: there, at: 0 } : this.#nothing);
      }
    }

    get #nothing() {
      return { id: this.store.newId(), text: "", base: "", at: 0 };
    }

    #show(draft) {
      this.#draft = this.store.local = draft;
      if (this.field.value !== draft.text) this.field.value = draft.text;
    }

    #saveIn(ms) {
      clearTimeout(this.pause);
      this.pause = setTimeout(() => this.#save(), ms);
    }

    async #save() {
      const { id, text, base } = this.#draft;
      if (text === base || this.#saving) return;
      if (this.#wasAway) return this.#look({ now: true });
      [this.#saving, this.#unsavedSince] = [true, 0];
      const { saved, conflict, unreachable } = await this.store.save({ id, text });
      [this.#saving, this.#wasAway] = [false, saved === undefined];
      if (this.#draft.id !== id) return; // it was sent from here meanwhile
      if (saved !== undefined) [this.watch.mine, this.#draft.base] = [saved, text];
      if (conflict) this.#draft.id = this.store.newId(); // it was sent from elsewhere
      this.store.local = this.#draft;
      if (unreachable) this.#saveIn(AGAIN);
      else if (conflict || (saved !== undefined && this.#draft.text !== text)) this.#saveIn(PAUSE);
    }

    /** Ask what the server has; but while this page is being typed in, only afterwards. */
    async #look({ now = false } = {}) {
      clearTimeout(this.looking);
      const wait = now ? 0 : Math.max(this.#saving ? PAUSE : 0, IDLE - (Date.now() - this.#draft.at));
      if (wait > 0) return void (this.looking = setTimeout(() => this.#look(), wait));
      const { text } = this.#draft;
      const server = await this.store.load();
      this.#wasAway = server === undefined;
      if (this.#wasAway || this.#draft.text !== text) return this.#saveIn(this.#wasAway ? AGAIN : PAUSE);
      this.watch.tookIn();
      this.#merge(server);
    }
  },
);

function wasSent(id) {
  return document.getElementById(`message-${id}`) !== null;
}
