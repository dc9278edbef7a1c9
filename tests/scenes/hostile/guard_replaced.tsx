// Tries to replace the guard that is compiled into its loops.

const __guard = () => undefined;

export default function Scene() {
  for (;;) {}
  return <h1>Never</h1>;
}
