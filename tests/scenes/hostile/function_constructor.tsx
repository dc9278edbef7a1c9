// Tries to make a function from text, out of the guard's sight.

const run = new Function("while (true) {}");

export default function Scene() {
  return <h1>{(run as any)()}</h1>;
}
