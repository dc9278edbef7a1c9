// Tries to use a module of the server's.

import { readFileSync } from "node:fs";

export default function Scene() {
  return <h1>{readFileSync("/etc/passwd", "utf8")}</h1>;
}
