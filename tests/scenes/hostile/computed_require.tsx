// Tries to ask for a module whose name nobody can read beforehand.

const found = (require as any)(["child", "process"].join("_"));

export default function Scene() {
  return <h1>{String(found)}</h1>;
}
