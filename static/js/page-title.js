/** The name of the browser's tab follows the project's title. */
customElements.define(
  "page-title",
  class extends HTMLElement {
    connectedCallback() {
      const bar = document.querySelector(".topbar");
      new MutationObserver(() => {
        document.title = `${document.getElementById("project-title").dataset.title} · Scenewright`;
      }).observe(bar, { subtree: true, attributeFilter: ["data-title"] });
    }
  },
);
