// Tries to take all memory with a text that doubles.

export default function Scene() {
  let text = "ab";
  while (true) text += text;
}
