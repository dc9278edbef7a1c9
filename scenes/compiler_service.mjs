// The compiler as a child process, until its input ends: a line {id, source} in, a line {id, program, warnings, errors}
// out; or {id, locate: {source, line, column}} in and {id, line, column, excerpt} out.
import { createInterface } from "node:readline";
import { compile, locate } from "./compile.mjs";

process.on("SIGINT", () => {}); // Ctrl+C reaches the whole group; the parent decides when to leave

for await (const line of createInterface({ input: process.stdin })) {
  const { id, source, locate: place } = JSON.parse(line);
  const answer = place ? await locate(place) : await compile(source);
  process.stdout.write(`${JSON.stringify({ id, ...answer })}\n`);
}
process.exit();
