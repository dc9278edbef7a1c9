/**
 * Which font files a film needs, fetched once each. The frame has no network, so the page brings it their bytes;
 * a family is needed when a program or the props name it, a file when they have a character of its range.
 */

const PATIENCE = 4000; // milliseconds: after that the film is shown without the file

const manifests = new Map();
const files = new Map(); // file address → face with its bytes, or null when it could not be fetched

/** `{ faces, isComplete }` for a film with its programs; `address` is that of the manifest, null for no fonts. */
export async function facesFor(film, address) {
  if (address === null) return { faces: [], isComplete: true };
  const manifest = await soon(manifestAt(address));
  if (manifest === null) return { faces: [], isComplete: false };
  const text = textOf(film);
  const base = new URL(address, document.baseURI);
  const faces = await Promise.all(facesNeeded(manifest, text).map((face) => soon(fetched(face, base))));
  return { faces: faces.filter(Boolean), isComplete: !faces.includes(null) };
}

/** The faces of the manifest that a text asks for. */
export function facesNeeded(manifest, text) {
  const families = new Set([...new Set(manifest.map(({ family }) => family))].filter((name) => isNamed(name, text)));
  const characters = [...new Set(text)].map((character) => character.codePointAt(0)).filter((code) => code >= 0x20);
  const isSlanted = /italic|oblique|"(em|i|cite)"/.test(text);
  return manifest.filter(({ family, style, unicodeRange }) => {
    return families.has(family) && (style === "normal" || isSlanted) && covers(unicodeRange, characters);
  });
}

const textOf = ({ scenes }) => scenes.map(({ program, props }) => `${program ?? ""}\n${JSON.stringify(props)}`).join("\n");

/** Written as "Space Grotesk", or "SpaceGrotesk" in an import. */
function isNamed(family, text) {
  const pattern = family.replaceAll(" ", " ?");
  return new RegExp(`(?<![A-Za-z])${pattern}(?![a-z])`).test(text);
}

function covers(unicodeRange, characters) {
  if (!unicodeRange) return true;
  const ranges = unicodeRange.split(",").map((range) => {
    const [from, to = from] = range.trim().replace(/^U\+/i, "").split("-").map((digits) => parseInt(digits, 16));
    return [from, to];
  });
  return characters.some((character) => ranges.some(([from, to]) => character >= from && character <= to));
}

function manifestAt(address) {
  if (!manifests.has(address)) manifests.set(address, bytesOf(address, manifests, address).then(read));
  return manifests.get(address);
}

const read = (bytes) => bytes && JSON.parse(new TextDecoder().decode(bytes));

function fetched(face, base) {
  const address = new URL(face.file, base).href;
  if (!files.has(address)) {
    const { family, style, weight, unicodeRange } = face;
    const withBytes = (bytes) => bytes && { family, style, weight, unicodeRange, bytes };
    files.set(address, bytesOf(address, files, address).then(withBytes));
  }
  return files.get(address);
}

/** The bytes, or null: then the next film that needs them asks again. */
async function bytesOf(address, known, key) {
  const answer = await fetch(address, { credentials: "same-origin" }).catch(() => null);
  const bytes = answer?.ok ? await answer.arrayBuffer().catch(() => null) : null;
  if (bytes === null) known.delete(key);
  return bytes;
}

const soon = (promise) => Promise.race([promise, new Promise((resolve) => setTimeout(resolve, PATIENCE, null))]);
