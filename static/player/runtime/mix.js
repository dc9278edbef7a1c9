/** The value between two numbers; a flat segment stays flat, whatever its easing does. */
export function mix(progress, from, to) {
  return from === to ? from : from + progress * (to - from);
}
