/** `<is-you person="7">` says "you" where that is who looks. In a shadow root: fragments are the same for everybody. */
customElements.define(
  "is-you",
  class extends HTMLElement {
    static observedAttributes = ["person"];

    attributeChangedCallback() {
      const isYou = this.getAttribute("person") === document.body.dataset.person;
      (this.shadowRoot ?? this.attachShadow({ mode: "open" })).textContent = isYou ? "(you)" : "";
    }
  },
);
