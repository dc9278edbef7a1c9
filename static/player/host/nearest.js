/** Finds the names that somebody who wrote another one may have meant. */

/** Up to `most` of `names` that look like `wanted`, the closest first. */
export function nearest(wanted, names, most = 1) {
  const allowed = Math.max(1, Math.floor(wanted.length / 3));
  const close = [];
  for (const name of names) {
    if (Math.abs(name.length - wanted.length) > allowed) continue;
    const distance = edits(wanted.toLowerCase(), name.toLowerCase());
    if (distance <= allowed) close.push([distance, name]);
  }
  return close.sort(([a, one], [b, other]) => a - b || (one < other ? -1 : 1)).slice(0, most).map(([, name]) => name);
}

/** ` Did you mean interpolate?`, or nothing when no name is close. */
export function suggestion(wanted, names, most = 1) {
  const close = nearest(wanted, names, most);
  return close.length ? ` Did you mean ${close.join(" or ")}?` : "";
}

/** How many letters must be changed, put in, left out or swapped with the next one. */
function edits(from, to) {
  let before = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      line[column] = Math.min(last[column] + 1, line[column - 1] + 1, last[column - 1] + (same ? 0 : 1));
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (swapped) line[column] = Math.min(line[column], before[column - 2] + 1);
    }
    [before, last] = [last, line];
  }
  return last[to.length];
}
