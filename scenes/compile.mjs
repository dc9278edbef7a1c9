// TSX → one program: types go, rules are checked, guards are written in, imports become require().
import { SourceMap } from "node:module";
import { parse } from "acorn";
import { transform } from "esbuild";
import MagicString from "magic-string";
import { fontIn, kindOfModule } from "../static/player/host/module-names.js";
import { bundledFamily, standIn } from "../static/player/runtime/fonts/families.js";
import { advice } from "./advice.mjs";
import { aboutFreeNames } from "./free_names.mjs";
import { iconsFor } from "./icons.mjs";
import { writeGuards } from "./loop_guard.mjs";
import { originOf, placed, placer } from "./places.mjs";
import { writeProgram } from "./program.mjs";
import { brokenRules, defaultExport } from "./scene_rules.mjs";
import { survey } from "./survey.mjs";
import { onlyCauses, told } from "./wording.mjs";

const LANGUAGE = { target: "es2022", charset: "utf8", legalComments: "none", logLevel: "silent" };
const MAPPED = { sourcemap: true, sourcefile: "scene.tsx", sourcesContent: false };
const FROM_TSX = { ...LANGUAGE, ...MAPPED, loader: "tsx", format: "esm", jsx: "automatic", jsxDev: false };
const MOST = 20; // findings of one kind that are told

/** {program, warnings, errors}; a finding is {message, line, column, excerpt}, both counted from 1. */
export async function compile(source) {
  try {
    const { text, warnings } = await written(source);
    return { program: text.toString(), warnings, errors: [] };
  } catch (failure) {
    if (failure.findings) return { warnings: [], errors: failure.findings };
    if (failure.errors) return { warnings: [], errors: told(onlyCauses(failure.errors), MOST) };
    if (failure instanceof RangeError) return { warnings: [], errors: [{ message: "The code is nested too deeply." }] };
    throw failure;
  }
}

/** {line, column, excerpt} in the source for a place in its program, all counted from 1; {} for one that has none. */
export async function locate({ source, line, column }) {
  const { text, map } = await written(source);
  const toModule = new SourceMap(JSON.parse(text.generateMap({ hires: true }).toString()));
  const place = originOf(toModule, line - 1, column - 1);
  return place ? placed(source, new SourceMap(JSON.parse(map)), ...place) : {};
}

async function written(source) {
  const { code, map, warnings } = await transform(source, FROM_TSX);
  const place = placer(source, code, map);
  const found = (findings) => findings.slice(0, MOST).map(({ message, start }) => ({ message, ...place(start) }));
  const tree = parsed(code, found);
  const nodes = survey(tree);
  const { icons, errors: iconErrors } = iconsFor(nodes);
  const { errors: nameErrors, warnings: nameWarnings } = aboutFreeNames(nodes);
  const { name: defaultName, message } = defaultExport(tree);
  const broken = inOrder([...brokenRules(tree, nodes), ...iconErrors, ...nameErrors]);
  if (message) broken.push({ message });
  if (broken.length) throw Object.assign(new SyntaxError("The scene breaks a rule."), { findings: found(broken) });

  const text = new MagicString(code);
  writeGuards(text, nodes);
  writeProgram(text, tree, nodes, { icons, defaultName, rename });
  const ours = found(inOrder([...nameWarnings, ...advice(nodes)]));
  return { text, map, warnings: [...told(warnings, MOST), ...ours].slice(0, MOST) };
}

function parsed(code, found) {
  try {
    return parse(code, { ecmaVersion: "latest", sourceType: "module" });
  } catch (failure) {
    if (!(failure instanceof SyntaxError)) throw failure;
    const message = failure.message.replace(/ \(\d+:\d+\)$/, ""); // the place in the output
    throw Object.assign(failure, { findings: found([{ message, start: failure.pos }]) });
  }
}

const inOrder = (findings) => findings.sort((one, other) => one.start - other.start);

/** A font that is not bundled is asked for under the name of the one that stands in for it. */
function rename(module) {
  if (kindOfModule(module) !== "font") return module;
  const name = fontIn(module);
  return `@remotion/google-fonts/${(bundledFamily(name) ?? standIn(name)).replaceAll(" ", "")}`;
}
