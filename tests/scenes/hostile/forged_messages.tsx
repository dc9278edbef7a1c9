// Tries to speak to the page in the player's name, and to flood it.
import { useEffect } from "react";

export default function Scene() {
  useEffect(() => {
    for (const message of [
      { type: "ready" },
      { type: "frame", frame: 3, turn: 0 },
      { type: "scene-error", id: "forged", revision: 1, frame: 0, message: "forged" },
      { type: "painted", id: "forged", revision: 1, more: "x".repeat(1e6) },
    ]) {
      for (let times = 0; times < 50; times += 1) window.top?.postMessage(message, "*");
    }
  }, []);
  return <h1>Forging</h1>;
}
