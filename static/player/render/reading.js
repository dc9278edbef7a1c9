/** Reads what a scene needs from the worker that runs this browser: files of the project, and fonts. */
import { writtenForms } from "../element/asset-store.js";
import { facesNeeded } from "../element/fonts.js";
import { fetch } from "./tools.js";

/** `{ name, type, blob }` of each listed asset that the program or its props name. */
export function filesFor(scene, assets) {
  const texts = [scene.program, JSON.stringify(scene.props)];
  const isNamed = ({ name }) => writtenForms(name).some((form) => texts.some((text) => text.includes(form)));
  return Promise.all(assets.filter(isNamed).map(fileOf));
}

export async function fileOf({ name, type, address }) {
  const blob = await (await fetch(address)).blob();
  return { name, type, blob: blob.slice(0, blob.size, type) };
}

/** The faces with their bytes; `address` is that of their list. */
export async function facesFor(scene, address) {
  const manifest = await (await fetch(address)).json();
  const needed = facesNeeded(manifest, `${scene.program}\n${JSON.stringify(scene.props)}`);
  return Promise.all(needed.map(async ({ file, ...face }) => {
    const answer = await fetch(new URL(file, address).href);
    return { ...face, bytes: await answer.arrayBuffer() };
  }));
}
