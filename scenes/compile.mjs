// TSX → one program: imports become require(), types go, rules are checked, guards are written in.
import { SourceMap } from "node:module";
import { getLineInfo, parse } from "acorn";
import { transform } from "esbuild";
import { guarded } from "./loop_guard.mjs";
import { brokenRules } from "./scene_rules.mjs";

const LANGUAGE = { target: "es2022", charset: "utf8", legalComments: "none", logLevel: "silent" };
const FROM_TSX = { ...LANGUAGE, loader: "tsx", format: "esm", jsx: "automatic", jsxDev: false };
const MAPPED = { sourcemap: true, sourcefile: "scene.tsx", sourcesContent: false };
const EXCERPT = 200; // characters of a line that are quoted
const MOST = 20; // findings of one kind that are told

/** {program, warnings, errors}; a finding is {message, line, column, excerpt}, both counted from 1. */
export async function compile(source) {
  try {
    const { code, map, warnings } = await transform(source, { ...FROM_TSX, ...MAPPED });
    const place = placer(source, code, map);
    const tree = parsed(code, place);
    const errors = brokenRules(tree).slice(0, MOST);
    if (errors.length) {
      return { warnings: [], errors: errors.map(({ message, start }) => ({ message, ...place(start) })) };
    }
    const { code: program } = await transform(guarded(code, tree), { ...LANGUAGE, format: "cjs" });
    return { program: `"use strict";\n${program}`, warnings: told(warnings), errors: [] };
  } catch (failure) {
    if (failure.findings) return { warnings: [], errors: failure.findings };
    if (failure.errors) return { warnings: [], errors: told(failure.errors) };
    if (failure instanceof RangeError) return { warnings: [], errors: [{ message: "The code is nested too deeply." }] };
    throw failure;
  }
}

function parsed(code, place) {
  try {
    return parse(code, { ecmaVersion: "latest", sourceType: "module" });
  } catch (failure) {
    if (!(failure instanceof SyntaxError)) throw failure;
    const message = failure.message.replace(/ \(\d+:\d+\)$/, ""); // the place in the output
    throw Object.assign(failure, { findings: [{ message, ...place(failure.pos) }] });
  }
}

/** Where in `source` an offset in esbuild's output came from. */
function placer(source, code, map) {
  const lines = source.split("\n");
  return (offset) => {
    if (offset === undefined) return {};
    const { line, column } = getLineInfo(code, offset);
    const { originalLine, originalColumn } = new SourceMap(JSON.parse(map)).findEntry(line - 1, column);
    if (originalLine === undefined) return {};
    return { line: originalLine + 1, column: originalColumn + 1, excerpt: excerpt(lines[originalLine]) };
  };
}

/** esbuild's messages as findings. It counts columns in bytes from 0. */
function told(messages) {
  return messages
    .filter(({ id }) => id !== "unsupported-require-call") // the second pass supports it
    .slice(0, MOST)
    .map(({ text, location }) => {
      if (!location) return { message: text };
      const before = Buffer.from(location.lineText).subarray(0, location.column).toString();
      return { message: text, line: location.line, column: before.length + 1, excerpt: excerpt(location.lineText) };
    });
}

function excerpt(line) {
  return line.trimEnd().slice(0, EXCERPT);
}
