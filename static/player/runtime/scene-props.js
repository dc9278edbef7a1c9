/** The scene's own props and scale, for code that sits deeper than the scene's component. */
import { environment } from "./environment.js";

export function getInputProps() {
  if (environment.props !== null) return environment.props;
  throw new Error("getInputProps() only works inside a component, because scenes share their code: call it there.");
}

/** Screen pixels for one pixel of the picture: what getBoundingClientRect() has to be divided by. */
export function useCurrentScale() {
  return environment.scale;
}
