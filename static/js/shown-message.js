/** From a change in the history to the answer in the chat that made it: [data-show-message] holds the message's id. */
customElements.define(
  "shown-message",
  class extends HTMLElement {
    connectedCallback() {
      document.addEventListener("click", ({ target }) => {
        const id = target.closest("[data-show-message]")?.dataset.showMessage;
        if (id) this.#show(document.getElementById(`message-${id}`));
      });
    }

    #show(message) {
      if (!message) return this.#say("This answer is further back than the chat reaches.");
      const narrow = document.querySelector(".panel-bar [data-show=chat]");
      if (narrow.offsetWidth) narrow.click();
      if (!message.offsetWidth) document.dispatchEvent(new CustomEvent("panel-fold", { detail: "chat" }));
      message.tabIndex = -1;
      message.focus({ preventScroll: true });
      message.scrollIntoView({ block: "center" });
    }

    #say(sentence) {
      document.querySelector("toast-list").say(sentence, "invalid");
    }
  },
);
