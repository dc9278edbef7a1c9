// Tries to hang whoever draws it.

export default function Scene() {
  while (true) {}
  return <h1>Never</h1>;
}
