// Tries to call itself for ever.

export default function Scene() {
  const grow = (depth: number): any => (depth > 0 ? [grow(depth - 1), grow(depth - 1)] : 0);
  return <h1>{grow(60)}</h1>;
}
