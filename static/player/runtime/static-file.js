/** The address of one of the project's assets, by its name. */
import { shown } from "./sentences.js";

export function staticFile(name) {
  if (typeof name !== "string" || name === "") {
    throw new TypeError(`staticFile() takes the name of an asset, but it got ${shown(name)}.`);
  }
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(name)) {
    throw new TypeError(`staticFile() takes the name of an asset, not an address such as ${shown(name)}.`);
  }
  const path = name.replace(/^(\.?\/)+/, "");
  return `/assets/${path.split("/").map(encodeURIComponent).join("/")}`;
}
