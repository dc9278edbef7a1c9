// The compiler as a child process: a line {id, source} in, a line {id, program, warnings, errors} out, until the input ends.
import { createInterface } from "node:readline";
import { compile } from "./compile.mjs";

process.on("SIGINT", () => {}); // Ctrl+C reaches the whole group; the parent decides when to leave

for await (const line of createInterface({ input: process.stdin })) {
  const { id, source } = JSON.parse(line);
  process.stdout.write(`${JSON.stringify({ id, ...(await compile(source)) })}\n`);
}
process.exit();
