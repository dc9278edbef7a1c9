/** Reads what a scene needs from the worker that runs this browser: files of the project, and fonts. */
import { writtenForms } from "../element/asset-store.js";
import { facesNeeded } from "../element/fonts.js";
import { fetch } from "./tools.js";

const textOf = ({ program, props }) => `${program}\n${JSON.stringify(props)}`;

/** Whether the scene's program or its props name this asset. */
export const isNamed = ({ name }, scene) => writtenForms(name).some((form) => textOf(scene).includes(form));

/** The listed file with its bytes: `{ name, type, blob }`. */
export async function fileOf({ name, type, address }) {
  const blob = await (await fetch(address)).blob();
  return { name, type, blob: blob.slice(0, blob.size, type) };
}

/** The faces with their bytes; `address` is that of their list. */
export async function facesFor(scene, address) {
  const manifest = await (await fetch(address)).json();
  const needed = facesNeeded(manifest, textOf(scene));
  return Promise.all(needed.map(async ({ file, ...face }) => {
    const answer = await fetch(new URL(file, address).href);
    return { ...face, bytes: await answer.arrayBuffer() };
  }));
}
