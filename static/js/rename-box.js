/**
 * Renames what stands there, where it stands: the project's title (a click), a scene in the list or on the timeline
 * (a double click, or a `rename-scene` event). The input lies over the name and outside every fragment, so that
 * news does not disturb who types. Enter and leaving save, Escape does not.
 */
customElements.define(
  "rename-box",
  class extends HTMLElement {
    connectedCallback() {
      document.addEventListener("click", ({ target }) => this.#title(target.closest("[data-rename]")));
      document.addEventListener("dblclick", ({ target }) => {
        const name = target.closest(".block__name, .row__name");
        if (name) this.#scene(name.closest("[data-scene-id]").dataset.sceneId, name);
      });
      document.addEventListener("rename-scene", ({ detail: { sceneId } }) => {
        const names = [`#row-${sceneId} .row__name`, `#block-${sceneId} .block__name`];
        const seen = names.map((each) => document.querySelector(each)).find((each) => each?.offsetWidth);
        if (seen) this.#scene(sceneId, seen);
      });
    }

    #title(button) {
      if (!button) return;
      const path = button.dataset.rename;
      this.#edit(button, 120, (title, refused) => {
        const request = this.appendChild(document.createElement("span"));
        const answered = ({ detail }) => {
          setTimeout(() => request.remove());
          if (!detail.successful) refused();
        };
        request.addEventListener("htmx:afterRequest", answered, { once: true });
        htmx.ajax("POST", path, { source: request, swap: "none", values: { title } }).catch(() => {});
      });
    }

    #scene(sceneId, name) {
      const basedOn = document.getElementById(`block-${sceneId}`).dataset.revision;
      this.#edit(name, 80, (value, refused) => {
        const detail = { sceneId, door: "names", values: { name: value }, basedOn, refused };
        document.dispatchEvent(new CustomEvent("scene-door", { detail }));
      });
    }

    /** `save(text, refused)`; calling `refused` opens the box again with what was typed. */
    #edit(target, longest, save, typed) {
      if (document.body.dataset.role === "viewer" || this.querySelector("input")) return;
      const before = target.textContent;
      const input = this.appendChild(document.createElement("input"));
      Object.assign(input, { className: "rename", value: typed ?? before, maxLength: longest, dir: "auto" });
      input.setAttribute("aria-label", "New name");
      layOver(input, target);
      input.select();
      let open = true;
      const finish = (wanted) => {
        if (!open) return; // taking the input away makes it lose the focus as well
        open = false;
        const name = input.value.trim();
        input.remove();
        if (wanted && name && name !== before) save(name, () => this.#edit(target, longest, save, name));
      };
      input.addEventListener("blur", () => finish(true));
      input.addEventListener("keydown", (event) => {
        event.stopPropagation();
        if (event.key === "Enter" || event.key === "Escape") finish(event.key === "Enter");
      });
    }
  },
);

/** The letters stay where they are: the box has 8 pixels around them, as the target has, or more than it has. */
function layOver(input, target) {
  const { left, top, width, height } = target.getBoundingClientRect();
  const { paddingLeft, fontSize } = getComputedStyle(target);
  const side = 8 - parseFloat(paddingLeft);
  const size = { left: left - side, top: top - side / 2, width: Math.max(width + 2 * side, 160), height: height + side };
  for (const [name, pixels] of Object.entries(size)) input.style[name] = `${pixels}px`;
  input.style.fontSize = fontSize;
}
