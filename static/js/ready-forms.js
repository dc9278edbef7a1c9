/**
 * A form may be sent in the moment after it came and before htmx has looked at it. The browser would leave the page then,
 * and what was typed with it. What is made ready on the way down to the form hears the same event. A form that htmx knows
 * stays as it is.
 */
const isReady = (form) => Boolean(form["htmx-internal-data"]?.initHash);

document.addEventListener("submit", ({ target }) => isReady(target) || window.htmx?.process(target), true);
