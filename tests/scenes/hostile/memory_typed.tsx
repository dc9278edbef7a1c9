// Tries to take all memory with typed arrays.

export default function Scene() {
  const all: Uint8Array[] = [];
  while (true) all.push(new Uint8Array(5e8).fill(1));
}
