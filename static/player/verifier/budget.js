/** The loop guard where clocks would make verdicts depend on the machine: it counts. */
const SENTENCE = "This scene runs for too long in one frame: check its loops.";

/** `guard` throws from the call after `most` on, until `reset` is called for the next frame. */
export function countingGuard(most) {
  let calls = 0;
  const error = () => new Error(SENTENCE);
  const exceeded = () => calls > most;
  const reset = () => {
    calls = 0;
  };
  const guard = (value) => {
    calls += 1;
    if (exceeded()) throw error();
    return value;
  };
  return { guard, reset, exceeded, error };
}
