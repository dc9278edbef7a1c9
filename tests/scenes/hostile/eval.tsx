// Tries to run text as code.

export default function Scene() {
  const word = eval("1 + 1");
  return <h1>{word}</h1>;
}
