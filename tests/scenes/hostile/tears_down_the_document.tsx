// Tries to take the ground away from under every scene.
import { useEffect } from "react";

export default function Scene() {
  useEffect(() => {
    document.querySelector("#canvas")?.remove();
    document.body.replaceChildren();
    document.head.remove();
    document.documentElement.style.display = "none";
  }, []);
  return <h1>Tearing</h1>;
}
