/** The page's playlist: read from the element that the live connection keeps up to date. */

export const EMPTY = { fps: 30, width: 1920, height: 1080, scenes: [] };

export const framesIn = (playlist) => playlist.scenes.reduce((sum, { duration }) => sum + duration, 0);

/** Calls `onChange(playlist)` now and whenever the data of the element with this id changes, however it is swapped. */
export function watchPlaylist(id, onChange, signal) {
  let known = null;
  const look = () => {
    const text = document.getElementById(id)?.dataset.playlist ?? null;
    if (text === null || text === known) return;
    known = text;
    onChange(JSON.parse(text));
  };
  const observer = new MutationObserver(look);
  const attributeFilter = ["data-playlist", "id"];
  observer.observe(document.documentElement, { subtree: true, childList: true, attributes: true, attributeFilter });
  signal.addEventListener("abort", () => observer.disconnect());
  look();
}
