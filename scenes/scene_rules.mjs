// What a scene's code may not contain, found without running it: foreign modules, code made from text, no default export.
import * as react from "react";
import { isOpen, kindOfModule, noModule } from "../static/player/host/module-names.js";
import { suggestion } from "../static/player/host/nearest.js";
import * as runtime from "../static/player/runtime/index.js";
import { boundBy, isReserved } from "./program.mjs";

/** What each kind of module exports; the other kinds are not known by name. */
export const EXPORTS = { runtime: Object.keys(runtime), react: Object.keys(react.default ?? react).filter(isOpen) };

/** The rules that the module breaks: [{message, start}], in the order of the code; `start` may be missing. */
export function brokenRules(tree, nodes) {
  const broken = [];
  const breaks = (node, message) => broken.push({ message, start: node.start });
  for (const node of nodes.of("ImportDeclaration", "ExportNamedDeclaration", "ExportAllDeclaration")) {
    if (node.source) checkModule(node, node.source, breaks);
  }
  for (const node of nodes.of("ImportExpression")) {
    breaks(node, "A scene cannot load code while it plays: import() is not available.");
  }
  for (const node of nodes.of("MetaProperty")) {
    if (node.meta.name === "import") breaks(node, "import.meta is not available in a scene.");
  }
  for (const node of nodes.of("CallExpression")) {
    if (node.callee.name === "require") checkModule(node, node.arguments[0], breaks);
  }
  for (const node of nodes.of("TopLevelAwait")) {
    breaks(node, "A scene cannot wait while it is loaded: await is not available at the top level.");
  }
  for (const node of nodes.of("Identifier")) checkName(node, breaks);
  broken.sort((one, other) => one.start - other.start);
  return broken;
}

/** {name} of the component to use when there is no default export, {} when there is one, or {message}. */
export function defaultExport(tree) {
  if (tree.body.some(exportsDefault)) return {};
  const names = tree.body.flatMap(exportedNames).filter((name) => /^[A-Z]($|\w*[a-z])/.test(name));
  if (names.length === 1) return { name: names[0] };
  if (names.length === 0) {
    return { message: "The scene has no default export: write `export default function Scene() { … }`." };
  }
  const which = `say which of ${names.join(", ")} is the scene`;
  return { message: `The scene has no default export: ${which}, for example by \`export default ${names.at(-1)};\`.` };
}

function checkModule(node, source, breaks) {
  const name = source?.type === "Literal" ? source.value : undefined;
  const kind = name === undefined ? null : kindOfModule(name);
  if (name === undefined) breaks(node, "A scene cannot import a module whose name is computed.");
  else if (kind === null) breaks(node, noModule(name));
  else node.specifiers?.forEach((each) => checkExport(each, name, EXPORTS[kind], breaks));
}

function checkExport(specifier, module, exports, breaks) {
  const named = specifier.imported ?? (specifier.type === "ExportSpecifier" ? specifier.local : null);
  const name = named?.name ?? named?.value;
  if (!exports || !name || name === "default" || exports.includes(name)) return;
  breaks(specifier, `${module} has no export ${name}.${suggestion(name, exports)}`);
}

function checkName(node, breaks) {
  const { name } = node;
  if (isReserved(name)) breaks(node, `The name ${name} is taken: call it something else.`);
  if (name === "eval" || name === "Function") {
    breaks(node, `A scene cannot make code from text: ${name} is not available.`);
  }
}

function exportsDefault(statement) {
  if (statement.type === "ExportDefaultDeclaration") return true;
  return statement.specifiers?.some(({ exported }) => (exported?.name ?? exported?.value) === "default") ?? false;
}

function exportedNames({ type, declaration, specifiers }) {
  if (type !== "ExportNamedDeclaration") return [];
  if (!declaration) return specifiers.map(({ exported }) => exported.name ?? exported.value);
  return declaration.id ? [declaration.id.name] : declaration.declarations.flatMap(({ id }) => boundBy(id));
}
