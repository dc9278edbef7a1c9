// Runs the built verifier in a bare V8 context, as the verifier's process does: no browser, no Node.
import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";
import { transformSync } from "esbuild";

const program = readFileSync(new URL("../../../static/dist/verifier.js", import.meta.url), "utf8");
const OPTIONS = { props: {}, width: 1920, height: 1080, fps: 30, duration: null };

export function verify(tsx, options = {}) {
  const { code } = transformSync(tsx, { loader: "tsx", jsx: "automatic", format: "cjs", target: "es2022" });
  const context = createContext({});
  runInContext(program, context);
  context.arguments = [code, JSON.stringify({ ...OPTIONS, ...options })];
  return JSON.parse(runInContext("verifyScene(...arguments)", context));
}

export function warmUp() {
  const context = createContext({});
  runInContext(program, context);
  return runInContext("warmUp()", context);
}

export const messages = (tsx, options) => verify(tsx, options).findings.map(({ message }) => message);

/** A scene whose component's body is this code. */
export const scene = (body) => `
  import { AbsoluteFill, interpolate, random, useCurrentFrame, useVideoConfig } from "scenewright";
  import { useMemo, useState } from "react";
  export const duration = 60;
  export default function Scene(props) { const frame = useCurrentFrame(); ${body} }`;
