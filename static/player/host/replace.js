/** Puts something in the place of a global for good. */
export function replace(scope, name, value) {
  Object.defineProperty(scope, name, { value, writable: false, configurable: false });
}
