// Tries to read what the page's people have signed in with.
import { useEffect, useState } from "react";

export default function Scene() {
  const [secrets, show] = useState("nothing");
  useEffect(() => {
    const read = (look: () => unknown) => {
      try {
        return String(look() ?? "");
      } catch {
        return "";
      }
    };
    const found = [
      () => document.cookie,
      () => localStorage.length || "",
      () => sessionStorage.length || "",
      () => window.top?.document.cookie,
      () => window.parent?.document.title,
      () => window.frameElement,
      () => window.opener,
    ].map(read);
    show(found.join("") || "nothing");
  }, []);
  return <h1>Found: {secrets}</h1>;
}
