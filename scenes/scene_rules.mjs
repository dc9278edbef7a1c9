// What a scene's code may not contain, found without running it: foreign modules, code made from text, no default export.
import { ancestor, simple } from "acorn-walk";
import { GUARD } from "./loop_guard.mjs";

const MODULES = new Set(["react", "react/jsx-runtime", "scenewright", "remotion"]);
const ALIASES = /^@remotion\/(transitions(\/[a-z-]+)?|shapes|paths|noise|media-utils|layout-utils)$/;

/** The rules that the module `tree` breaks: [{message, start}], in the order of the code; `start` may be missing. */
export function brokenRules(tree) {
  const broken = [];
  const breaks = (node, message) => broken.push({ message, start: node.start });
  const importing = (node) => node.source && checkModule(node, node.source, breaks);
  simple(tree, {
    ImportDeclaration(node) {
      importing(node);
      node.specifiers.forEach(({ local }) => checkName(local, breaks));
    },
    ExportNamedDeclaration: importing,
    ExportAllDeclaration: importing,
    ImportExpression: (node) => breaks(node, "A scene cannot load code while it plays: import() is not available."),
    MetaProperty: (node) => node.meta.name === "import" && breaks(node, "import.meta is not available in a scene."),
    CallExpression(node) {
      if (node.callee.type === "Identifier" && node.callee.name === "require") {
        checkModule(node, node.arguments[0], breaks);
      }
    },
    Identifier(node) {
      checkName(node, breaks);
      if (node.name === "eval" || node.name === "Function") {
        breaks(node, `A scene cannot make code from text: ${node.name} is not available.`);
      }
    },
    VariablePattern: (node) => checkName(node, breaks),
  });
  checkAwait(tree, breaks);
  broken.sort((one, other) => one.start - other.start);
  if (!tree.body.some(exportsDefault)) {
    const message = "The scene has no default export: write `export default function Scene() { … }`.";
    broken.push({ message });
  }
  return broken;
}

function checkModule(node, source, breaks) {
  const name = source?.type === "Literal" ? source.value : undefined;
  if (MODULES.has(name) || ALIASES.test(name)) return;
  const what = name === undefined ? "a module whose name is computed" : `"${name}"`;
  breaks(node, `A scene may import from "scenewright" and "react" only, not from ${what}.`);
}

function checkName(node, breaks) {
  if (node.name === GUARD) breaks(node, `The name ${GUARD} is taken: call it something else.`);
}

function checkAwait(tree, breaks) {
  const awaiting = (node, _, ancestors) => {
    if (!ancestors.some((each) => /Function/.test(each.type))) {
      breaks(node, "A scene cannot wait while it is loaded: await is not available at the top level.");
    }
  };
  const looping = (node, ...rest) => node.await && awaiting(node, ...rest);
  ancestor(tree, { AwaitExpression: awaiting, ForOfStatement: looping });
}

function exportsDefault(statement) {
  return (
    statement.type === "ExportDefaultDeclaration" ||
    statement.specifiers?.some(({ exported }) => (exported?.name ?? exported?.value) === "default")
  );
}
