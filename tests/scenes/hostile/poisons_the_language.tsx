// Tries to break the scenes that come after it.
import { useEffect } from "react";

export default function Scene() {
  useEffect(() => {
    const attempts: (() => unknown)[] = [
      () => (Array.prototype.map = (() => []) as any),
      () => ((globalThis as any).Promise = null),
      () => (Element.prototype.setAttribute = () => undefined),
      () => (document.createElement = (() => null) as any),
      () => ((Object.prototype as any).style = "poison"),
    ];
    for (const attempt of attempts) {
      try {
        attempt();
      } catch {}
    }
  }, []);
  return <h1>Poisoning</h1>;
}
