/** Keeps the last results of a pure function of one text or number. */

/** At most `most` results are kept: the oldest goes first. */
export function remembered(most, compute) {
  const results = new Map();
  return (key) => {
    if (results.has(key)) return results.get(key);
    const result = compute(key);
    if (results.size >= most) results.delete(results.keys().next().value);
    results.set(key, result);
    return result;
  };
}
