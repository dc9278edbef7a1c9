// Turns a surveyed module into the text that a host evaluates: imports become require(), exports assignments.
//
// The scene's own code stands in a block, where its names cannot clash with those that the host passes in; what it
// exports is handed over at its end. `module.icons` are the drawings of the icons that the code names.
import { GLOBALS } from "../static/player/host/module-names.js";

const WINDOWS = new Set(["window", "globalThis", "self", "global"]);
const RESERVED = /^__(guard|require|exports|default|React|Remotion|Scenewright)$/;

export const isReserved = (name) => RESERVED.test(name);

/** Rewrites `text`, a MagicString of the code; `rename(module)` gives the name under which the host knows it. */
export function writeProgram(text, tree, nodes, { icons, defaultName, rename }) {
  const links = [];
  const exported = [];
  for (const statement of tree.body) {
    if (statement.type === "ImportDeclaration") {
      links.push(importing(statement, rename));
      text.remove(statement.start, statement.end);
    } else if (statement.type === "ExportAllDeclaration" || statement.source) {
      exported.push(passingOn(statement, rename));
      text.remove(statement.start, statement.end);
    } else if (statement.type === "ExportNamedDeclaration") exported.push(...ofNames(text, statement));
    else if (statement.type === "ExportDefaultDeclaration") exported.push(assigned("default", ofDefault(text, statement)));
  }
  if (defaultName) exported.push(assigned("default", defaultName));
  const globals = writeGlobals(text, nodes);
  const drawings = icons ? `module.icons = ${JSON.stringify(icons)};\n` : "";
  text.prepend(`"use strict";\n${drawings}const __require = require, __exports = exports;${globals}\n{ ${links.join(" ")}\n`);
  text.append(`\n${exported.join("\n")}\n}\n`);
}

const required = (source, rename) => `__require(${JSON.stringify(rename(source.value))})`;
const nameOf = (node) => node.name ?? node.value;
const assigned = (name, value) => `__exports[${JSON.stringify(name)}] = ${value};`;
const member = (module, name) => (name === "default" ? module : `${module}[${JSON.stringify(name)}]`);

function importing({ specifiers, source }, rename) {
  const module = required(source, rename);
  const isNamed = ({ imported }) => imported && nameOf(imported) !== "default";
  const named = specifiers.filter(isNamed).map(({ imported, local }) => `${JSON.stringify(nameOf(imported))}: ${local.name}`);
  const parts = specifiers.filter((each) => !isNamed(each)).map(({ local }) => `${local.name} = ${module}`);
  if (named.length) parts.push(`{ ${named.join(", ")} } = ${module}`);
  return parts.length ? `const ${parts.join(", ")};` : `${module};`;
}

function passingOn({ type, specifiers, exported, source }, rename) {
  const module = required(source, rename);
  if (type === "ExportAllDeclaration") {
    return exported ? assigned(nameOf(exported), module) : `Object.assign(__exports, ${module});`;
  }
  return specifiers.map((each) => assigned(nameOf(each.exported), member(module, nameOf(each.local)))).join(" ");
}

function ofNames(text, { start, end, declaration, specifiers }) {
  if (!declaration) {
    text.remove(start, end);
    return specifiers.map(({ local, exported }) => assigned(nameOf(exported), nameOf(local)));
  }
  text.remove(start, declaration.start);
  const names = declaration.id ? [declaration.id.name] : declaration.declarations.flatMap(({ id }) => boundBy(id));
  return names.map((name) => assigned(name, name));
}

function ofDefault(text, { start, end, declaration }) {
  if (declaration.id && /Declaration$/.test(declaration.type)) {
    text.remove(start, declaration.start);
    return declaration.id.name;
  }
  text.overwrite(start, declaration.start, "const __default = ");
  text.appendLeft(end, ";");
  return "__default";
}

export function boundBy(pattern) {
  if (pattern.type === "Identifier") return [pattern.name];
  if (pattern.type === "ObjectPattern") return pattern.properties.flatMap((each) => boundBy(each.value ?? each.argument));
  if (pattern.type === "ArrayPattern") return pattern.elements.flatMap((each) => (each ? boundBy(each) : []));
  return boundBy(pattern.left ?? pattern.argument);
}

/** Scenes that were written for a page where these modules are globals find them, without any global being made. */
function writeGlobals(text, nodes) {
  const { names, edits } = globalsIn(nodes);
  for (const { start, end, code } of edits) text.overwrite(start, end, code);
  return names.map((name) => ` const __${name} = require("${GLOBALS[name]}"), ${name} = __${name};`).join("");
}

/** {names, edits, windows}: which modules are used as globals, and the nodes `window` that only lead to them. */
export function globalsIn(nodes) {
  const names = new Set(Object.keys(GLOBALS).filter((name) => nodes.free.has(name)));
  const [edits, windows] = [[], new Set()];
  const isWindow = (node) => WINDOWS.has(node?.name) && nodes.free.get(node.name)?.includes(node);
  for (const { start, end, object, property, computed } of nodes.of("MemberExpression")) {
    const name = computed ? property.value : property.name;
    if (!isWindow(object) || !Object.hasOwn(GLOBALS, name)) continue;
    names.add(name);
    windows.add(object);
    edits.push({ start, end, code: `__${name}` });
  }
  for (const { id, init } of nodes.of("VariableDeclarator")) {
    const wanted = id.properties?.map(({ key }) => key?.name).filter((name) => Object.hasOwn(GLOBALS, name)) ?? [];
    if (!wanted.length || !isWindow(init)) continue;
    wanted.forEach((name) => names.add(name));
    windows.add(init);
    edits.push({ start: init.start, end: init.end, code: `{ ${wanted.map((name) => `${name}: __${name}`).join(", ")} }` });
  }
  return { names: [...names].sort(), edits, windows };
}
