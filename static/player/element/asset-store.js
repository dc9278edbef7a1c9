/** Fetches the project's assets for the frame, which has no network of its own: those that a program or props name. */

const PATIENCE = 15_000; // milliseconds for one file

const fetched = new Map(); // by address, which changes when a file does: a promise of its Blob, or of null

/** The assets that these scenes name: each name stands in a program or in props as it is, or escaped. */
export function assetsNamedIn(scenes, assets = []) {
  const texts = scenes.map(({ program, props }) => `${program ?? ""}\n${JSON.stringify(props)}`);
  return assets.filter(({ name }) => writtenForms(name).some((form) => texts.some((text) => text.includes(form))));
}

/** `{ name, type, blob }`, or null when the file cannot be had now. */
export async function fileOf({ name, address, type }) {
  if (!fetched.has(address)) fetched.set(address, fetchFile(address));
  const blob = await fetched.get(address);
  if (blob === null) fetched.delete(address);
  // A picture is only shown under its own type, whatever the storage says.
  return blob && { name, type, blob: blob.slice(0, blob.size, type) };
}

async function fetchFile(address) {
  const answer = await fetch(address, { credentials: "same-origin", signal: AbortSignal.timeout(PATIENCE) })
    .catch(() => null);
  return answer?.ok ? answer.blob().catch(() => null) : null;
}

/** As a person writes it, as JSON writes it, and as addresses are written. */
export function writtenForms(name) {
  return [...new Set([name, JSON.stringify(name).slice(1, -1), encodeURI(name)])];
}
