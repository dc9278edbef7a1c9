// Tries to keep the film waiting while it is loaded.

await new Promise(() => undefined);

export default function Scene() {
  return <h1>Never</h1>;
}
