/** Fetches scene programs. A component never changes under its address: one success lasts for the page's life. */

const DELAYS = [400, 1000, 2500, 6000]; // milliseconds before the second, third … attempt

const programs = new Map();

/** The program's text, or null after the last attempt failed. `onWait` is told when a first attempt has failed. */
export async function programAt(address, onWait = () => undefined) {
  if (!programs.has(address)) programs.set(address, fetchPatiently(address, onWait));
  const program = await programs.get(address);
  if (program === null) programs.delete(address);
  return program;
}

async function fetchPatiently(address, onWait) {
  for (const delay of [...DELAYS, null]) {
    const answer = await fetch(address, { credentials: "same-origin" }).catch(() => null);
    const text = answer?.ok ? await answer.text().catch(() => null) : null;
    if (text !== null) return text;
    // Asking again does not help somebody who may not read it, or when it is not there.
    if (delay === null || (answer && answer.status >= 400 && answer.status < 500)) return null;
    onWait();
    await new Promise((resolve) => setTimeout(resolve, delay));
  }
  return null;
}
