// Tries to hear what somebody types, and to cover the whole screen.
import { useEffect, useRef } from "react";

export default function Scene() {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    void document.documentElement.requestFullscreen?.().catch(() => undefined);
  }, []);
  return <h1>Typing <input ref={field} autoFocus /></h1>;
}
