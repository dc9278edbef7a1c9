// A table of published or independently computed values: each row is a test of its own.
import assert from "node:assert/strict";
import { test } from "node:test";

/** A row is the arguments of `compute` and, last, the value that must come out. Numbers may differ by `tolerance`. */
export function table(title, compute, rows, { tolerance = 1e-9 } = {}) {
  for (const row of rows) {
    const [given, expected] = [row.slice(0, -1), row.at(-1)];
    test(`${title}: ${given.map(named).join(", ")} → ${named(expected)}`, () => {
      requireSame(compute(...given), expected, tolerance);
    });
  }
}

function requireSame(actual, expected, tolerance) {
  if (typeof expected === "number" && Number.isFinite(expected)) {
    const difference = Math.abs(actual - expected);
    assert.ok(difference <= tolerance * Math.max(1, Math.abs(expected)), `${actual} is not ${expected}`);
  } else if (typeof expected === "object" && expected !== null) {
    assert.deepEqual(Object.keys(actual), Object.keys(expected));
    for (const key of Object.keys(expected)) requireSame(actual[key], expected[key], tolerance);
  } else {
    assert.equal(actual, expected);
  }
}

function named(value) {
  if (typeof value === "function") return value.name || "a function";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
