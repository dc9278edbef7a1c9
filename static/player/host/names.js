/** What useId() gives scenes: names that count from the scene's mounting. React's own count all that ever were. */
import { createContext, createElement, useContext, useState } from "react";

const NamesContext = createContext(null);

/** Stands around a scene. */
export function Names({ children }) {
  const [names] = useState(() => ({ given: 0 }));
  return createElement(NamesContext, { value: names }, children);
}

export function useName() {
  const names = useContext(NamesContext);
  return useState(() => `_s${(names.given += 1)}_`)[0];
}
