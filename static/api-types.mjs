/**
 * The types of the HTTP interface, made from its schema: `node static/api-types.mjs` writes static/js/api-types.d.ts.
 *
 * The schema is docs/openapi.json, which `python manage.py spectacular` writes from the views and models; a test holds
 * it to them. The file of types names what it was made from, so that a build knows a stale one without making it again.
 */
import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const schemaFile = join(here, "..", "docs", "openapi.json");
const typesFile = join(here, "js", "api-types.d.ts");

const hash = (text) => createHash("sha256").update(text).digest("hex");
const heading = (schema, types) =>
  `// Made by \`node static/api-types.mjs\`; never edit it.\n// Schema: ${hash(schema)}\n// Types: ${hash(types)}\n`;

/** Throws a sentence when the types do not belong to the schema, or were edited by hand. */
export function requireFresh(schema, types) {
  const body = types.split("\n").slice(3).join("\n");
  if (!types.startsWith(heading(schema, body))) {
    throw new Error("static/js/api-types.d.ts is stale: `python3 run.py export_api` makes it from the API.");
  }
}

/** For the build, which has neither a database nor the generator. */
export async function requireFreshTypes() {
  requireFresh(...(await Promise.all([schemaFile, typesFile].map((file) => readFile(file, "utf8")))));
}

/** The whole file, as it should be. */
export async function typesOf() {
  const { default: openapi, astToString } = await import("openapi-typescript");
  const schema = await readFile(schemaFile, "utf8");
  const types = astToString(await openapi(JSON.parse(schema), { alphabetize: true }));
  return heading(schema, types) + types;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(typesFile, await typesOf());
