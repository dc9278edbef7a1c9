/**
 * Builds what is served and loaded: `node static/build.mjs` writes static/dist/. The same sources give the
 * same bytes, so that hashed names and caches stay valid.
 */
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { requireFreshTypes } from "./api-types.mjs";
import { bundleFonts } from "./fonts.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const modules = join(here, "..", "node_modules");
const dist = join(here, "dist");
const player = join(here, "player");

// React keeps this file behind its exports map: the public entry also loads the streaming renderer (twice the size).
const legacyServer = join(modules, "react-dom/cjs/react-dom-server-legacy.browser.production.js");

const shared = {
  bundle: true,
  minify: true,
  format: "iife",
  target: "es2022",
  legalComments: "none",
  charset: "utf8",
  logLevel: "warning",
  absWorkingDir: join(here, ".."),
  define: { "process.env.NODE_ENV": '"production"' },
  alias: { "react-dom/server-legacy": legacyServer },
  loader: { ".woff2": "binary", ".css": "text" },
};

const programs = {
  "player.js": "frame/index.js",
  "render.js": "render/index.js",
  "verifier.js": "verifier/index.js",
  "scene-player.js": "element/index.js",
};

// Pages load few files; what they are made of stays readable beside it.
const pages = ["every-page.js", "every-page.css", "workspace.js", "workspace.css", "share.js", "share.css"];

const copies = {
  "htmx.min.js": "htmx.org/dist/htmx.min.js",
  "idiomorph.min.js": "idiomorph/dist/idiomorph.min.js",
  "idiomorph-ext.min.js": "idiomorph/dist/idiomorph-ext.min.js",
};

/** The interface's font: the style sheet and the files that it names. */
async function copyInter() {
  const source = join(modules, "@fontsource-variable/inter");
  const css = await readFile(join(source, "wght.css"), "utf8");
  await mkdir(join(dist, "inter/files"), { recursive: true });
  for (const [, name] of css.matchAll(/url\(\.\/files\/([^)]+)\)/g)) {
    await cp(join(source, "files", name), join(dist, "inter/files", name));
  }
  await writeFile(join(dist, "inter/inter.css"), css);
  await cp(join(source, "LICENSE"), join(dist, "inter/LICENSE"));
}

await requireFreshTypes();
await mkdir(dist, { recursive: true });
await Promise.all([
  ...Object.entries(programs).map(([name, entry]) =>
    build({ ...shared, entryPoints: [join(player, entry)], outfile: join(dist, name) }),
  ),
  build({
    ...shared,
    format: "esm",
    sourcemap: "linked",
    entryPoints: pages.map((name) => join(here, "pages", name)),
    outdir: dist,
    loader: {},
  }),
  ...Object.entries(copies).map(([name, source]) => cp(join(modules, source), join(dist, name))),
  copyInter(),
  bundleFonts(modules, dist),
]);
