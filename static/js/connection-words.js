/** What the pill says: which tier the page is on, which version it shows, and what a person can do about it. */
const ENDS = { 4401: "Signed out", 4403: "No access any more", 4404: "Deleted" };

customElements.define(
  "connection-words",
  class extends HTMLElement {
    /** `code`: why asking again makes no sense, or 0. `confirmed`: when it was last known that nothing is newer. */
    say({ state, version, confirmed, code }) {
      const pill = this.parentElement;
      if (pill.dataset.state !== state) pill.dataset.state = state;
      const time = confirmed.toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
      const words = {
        live: `Live · v${version}`,
        "catching-up": "Catching up",
        polling: `Polling · v${version}`,
        offline: `${ENDS[code] ?? "Offline"} · showing v${version} of ${time}`,
      }[state];
      if (words === this.said) return; // the pill is read out when it changes
      this.said = words;
      this.replaceChildren(words, ...(code === 4401 ? [" · ", this.#signIn()] : []));
    }

    /** In another tab: what is typed here stays, and this page goes on by itself when it is looked at again. */
    #signIn() {
      const link = Object.assign(document.createElement("a"), { textContent: "Sign in", target: "_blank" });
      link.href = `/sign-in/?next=${encodeURIComponent(location.pathname)}`;
      return link;
    }
  },
);
