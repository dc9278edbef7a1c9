// The reference of the scenes benchmark: what compiling and rendering cost by themselves, with the same libraries and
// nothing of ours around them. A line {source, program, frames} in, a line {compile_ms, render_ms} out.
import { createInterface } from "node:readline";
import { transform } from "esbuild";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";

for await (const line of createInterface({ input: process.stdin })) {
  const { source, frames } = JSON.parse(line);
  const begins = performance.now();
  await transform(source, { loader: "tsx", format: "cjs", jsx: "automatic" });
  const compiled = performance.now();
  for (let frame = 0; frame < frames; frame += 1) renderToStaticMarkup(createElement(Tree, { frame }));
  console.log(JSON.stringify({ compile_ms: compiled - begins, render_ms: performance.now() - compiled }));
}

/** As many elements and styles as a scene of that length has. */
function Tree({ frame }) {
  const rows = Array.from({ length: 20 }, (_, index) =>
    createElement("div", { key: index, style: { opacity: frame / 150, transform: `translateY(${frame - index}px)`, color: "#fff" } }, `Row ${index}`),
  );
  return createElement("div", { style: { position: "absolute", inset: 0, background: "#123" } }, rows);
}
