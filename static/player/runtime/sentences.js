/** Checks of what scene code passes in. Each complaint is one sentence that says what was wanted and what came. */

/** How a wrong value is named in a sentence. */
export function shown(value) {
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value === "function") return "a function";
  if (Array.isArray(value)) return `[${value.map(shown).join(", ")}]`;
  if (typeof value === "object" && value !== null) return "an object";
  return String(value);
}

export function requireNumber(value, name) {
  if (typeof value !== "number" || !Number.isFinite(value)) {
    throw new TypeError(`${name} must be a number, but it is ${shown(value)}.`);
  }
}

export function requireArray(value, name) {
  if (!Array.isArray(value)) throw new TypeError(`${name} must be an array, but it is ${shown(value)}.`);
}

/** Lengths may be endless; nothing shorter than a moment above 0 can be shown. */
export function requireLength(value, name) {
  if (typeof value !== "number" || Number.isNaN(value) || value <= 0) {
    throw new TypeError(`${name} must be a number of frames above 0, but it is ${shown(value)}.`);
  }
}

/** A number of frames that may be 0. */
export function requireSpan(value, name) {
  if (typeof value !== "number" || !(value >= 0)) {
    throw new TypeError(`${name} must be a number of frames from 0 on, but it is ${shown(value)}.`);
  }
}
