// ── Curves: smooth ways through values, which never swing beyond them, and room for words beside them. ──

/** How steep the curve is at each of these heights. */
function tangents(heights) {
  const slopes = heights.slice(1).map((height, index) => height - heights[index]);
  return heights.map((_, index) => {
    const [before, after] = [slopes[index - 1] ?? slopes[index] ?? 0, slopes[index] ?? slopes[index - 1] ?? 0];
    return before * after > 0 ? (2 * before * after) / (before + after) : 0;
  });
}

/** The height of the curve at `place`, counted in heights: 1.5 is half-way from the second one to the third. */
function heightAt(heights, place) {
  const index = Math.max(0, Math.min(heights.length - 2, Math.floor(place)));
  const [from, to] = [heights[index], heights[index + 1] ?? heights[index]];
  const [leaving, arriving] = tangents(heights).slice(index);
  const t = place - index;
  return from + (to - from) * t * t * (3 - 2 * t) + leaving * t * (1 - t) ** 2 - (arriving ?? 0) * t * t * (1 - t);
}

/** The path through points that stand equally far from each other. */
function curve(points) {
  const steep = tangents(points.map((point) => point.y));
  const parts = points.slice(1).map((to, index) => {
    const [from, third] = [points[index], (to.x - points[index].x) / 3];
    const [first, second] = [from.y + steep[index] / 3, to.y - steep[index + 1] / 3];
    return `C ${from.x + third} ${first} ${to.x - third} ${second} ${to.x} ${to.y}`;
  });
  return [`M ${points[0].x} ${points[0].y}`, ...parts].join(" ");
}

/** As many labels as can be read: of every point, every second, every third, counted from the last. */
function readable(points, figures, { step, inset, unit }) {
  for (let every = 1; ; every += 1) {
    const shown = points.map((_, index) => index).filter((index) => (points.length - 1 - index) % every === 0);
    const width = Math.min(every * step * 0.94, (inset + every * step) / 1.5);
    const room = { width, height: unit * 7, leading: 1.15, calm: 1 };
    const size = Math.min(...shown.map((index) => fit(points[index].label, { ...room, most: unit * 3.6 }).size));
    const digits = figureSize(shown.map((index) => figures[index]), { ...room, most: unit * 4.2 });
    if (Math.min(size, digits) > unit * 2.4 || shown.length === 1) return { shown, room, size, digits };
  }
}

/** Where the figure of a point is out of the line's way: before it where it rises, behind it where it falls. */
function sideOf(heights, index, rtl) {
  const before = Math.sign(heights[index] - (heights[index - 1] ?? heights[index])); // 1: the line came down
  const after = Math.sign((heights[index + 1] ?? heights[index]) - heights[index]);
  const below = before >= 0 && after <= 0 && before !== after;
  const ends = index === 0 || index === heights.length - 1;
  const aside = ends ? (index === 0 ? 1 : -1) : before === after ? before : 0;
  return { below, aside: heights.length > 1 ? aside * (rtl ? -1 : 1) : 0 };
}
