/** The address of one of the project's assets, by its name. */
import { environment } from "./environment.js";
import { shown } from "./sentences.js";

export function staticFile(name) {
  if (typeof name !== "string" || name === "") {
    throw new TypeError(`staticFile() takes the name of an asset, but it got ${shown(name)}.`);
  }
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(name)) {
    throw new TypeError(`staticFile() takes the name of an asset, not an address such as ${shown(name)}.`);
  }
  return environment.assetAddress(name.replace(/^(\.?\/)+/, ""));
}
