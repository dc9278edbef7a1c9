/**
 * `<local-time datetime="ISO">`: that moment in the reader's own time zone. The text is in a shadow root, where a
 * morph of the page around it does not reach.
 */
const HOUR = new Intl.DateTimeFormat(undefined, { timeStyle: "short" });
const DAY = new Intl.DateTimeFormat(undefined, { day: "numeric", month: "short" });
const YEAR = new Intl.DateTimeFormat(undefined, { day: "numeric", month: "short", year: "numeric" });
const FULL = new Intl.DateTimeFormat(undefined, { dateStyle: "full", timeStyle: "medium" });

customElements.define(
  "local-time",
  class extends HTMLElement {
    static observedAttributes = ["datetime"];

    attributeChangedCallback() {
      const moment = new Date(this.getAttribute("datetime"));
      if (Number.isNaN(moment.getTime())) return;
      this.shadowRoot ?? this.attachShadow({ mode: "open" });
      const time = document.createElement("time");
      time.dateTime = moment.toISOString();
      time.title = FULL.format(moment);
      time.textContent = this.#short(moment);
      this.shadowRoot.replaceChildren(time);
    }

    #short(moment) {
      const now = new Date();
      if (moment.toDateString() === now.toDateString()) return HOUR.format(moment);
      const day = moment.getFullYear() === now.getFullYear() ? DAY : YEAR;
      return day.format(moment);
    }
  },
);
