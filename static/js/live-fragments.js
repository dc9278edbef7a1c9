/**
 * Puts what the server renders into the page. News are stored and belong to a version; passing fragments show for a
 * moment what is being made, and stay in their empty place until news have that place no more.
 */
customElements.define(
  "live-fragments",
  class extends HTMLElement {
    /**
     * `fragments`: [{id, html, into?}]; returns their ids. After whole news, messages that they do not name are not
     * there any more.
     */
    take(fragments, { whole = false } = {}) {
      const ids = new Set(fragments.map(({ id }) => id));
      for (const message of whole ? document.querySelectorAll("#messages > [data-created]") : [])
        if (!ids.has(message.id)) message.remove();
      // What is shown already comes first: one's own message has to know its time before its answer finds its place.
      const isNew = ({ id }) => !document.getElementById(id);
      for (const fragment of fragments.toSorted((a, b) => isNew(a) - isNew(b))) this.#swap(fragment);
      return ids;
    }

    pass(fragments) {
      for (const { id, html } of fragments) {
        const shown = document.getElementById(id);
        if (shown) this.#morph(shown, html);
      }
    }

    #swap({ id, html, into }) {
      const shown = document.getElementById(id);
      if (!html) shown?.remove();
      else if (shown) this.#morph(shown, html);
      else if (into) this.#insert(document.getElementById(into), html);
      if (html) htmx.process(document.getElementById(id));
    }

    /** Only what differs is touched: focus, typing and running animations stay. `style` is the page's own. */
    #morph(shown, html) {
      const callbacks = {
        beforeAttributeUpdated: (name) => name !== "style",
        beforeNodeMorphed: (_, fresh) => !fresh.matches?.("[data-passing]:empty"),
      };
      // Of the focused element Idiomorph would keep all content, so only where somebody can type.
      const ignoreActiveValue = document.activeElement?.matches("input, textarea, select, [contenteditable]");
      try {
        Idiomorph.morph(shown, html, { morphStyle: "outerHTML", ignoreActiveValue, callbacks });
      } catch (error) {
        console.error(error); // one fragment that does not morph must not keep the others from being true
        shown.outerHTML = html;
      }
    }

    /** At its place in time. One's own message that the server has not named yet is newer than all others. */
    #insert(list, html) {
      const template = Object.assign(document.createElement("template"), { innerHTML: html });
      const { created } = template.content.firstElementChild.dataset;
      const later = [...list.children].find(({ dataset }) => !dataset.created || dataset.created > created);
      list.insertBefore(template.content, later ?? null);
    }
  },
);
