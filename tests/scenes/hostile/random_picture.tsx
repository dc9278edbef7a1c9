// Tries to look different whenever it is drawn.

let drawn = 0;

export default function Scene() {
  drawn += 1;
  return <h1>{drawn}</h1>;
}
