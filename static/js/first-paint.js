/** What must be known before the first paint, so that nothing jumps: the theme and the sizes of the panels. */
(() => {
  const root = document.documentElement;
  try {
    const theme = localStorage.getItem("theme");
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
    for (const panel of ["chat", "inspector", "timeline"]) {
      const size = Number(localStorage.getItem(`size:${panel}`));
      if (size > 0) root.style.setProperty(`--${panel}-size`, `${size}px`);
      const fold = localStorage.getItem(`fold:${panel}`);
      if (fold === "folded" || fold === "open") root.dataset[panel] = fold;
    }
  } catch {
    // A browser that keeps nothing shows everything as it is by default.
  }
})();
