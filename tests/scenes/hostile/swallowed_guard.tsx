// Tries to catch the guard's error and to go on looping.

export default function Scene() {
  for (;;) {
    try {
      while (true) {}
    } catch {}
  }
  return <h1>Never</h1>;
}
