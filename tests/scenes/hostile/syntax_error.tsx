// Tries nothing: its author stopped in the middle.

export default function Scene() {
  return <h1>Half</h1
