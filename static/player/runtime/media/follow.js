/** Hands an element of sound or video to the host, which keeps it in step with the frame while it is on the screen. */
import { useCallback, useLayoutEffect, useRef } from "react";
import { environment } from "../environment.js";

/** The ref for the element; `given` is the ref that the scene asked for itself. */
export function useFollowed(moment, given) {
  const own = useRef(null);
  useLayoutEffect(() => environment.media.follow(own.current, moment));
  useLayoutEffect(() => {
    const element = own.current;
    return () => environment.media.release(element);
  }, []);
  return useCallback((element) => {
    own.current = element;
    if (typeof given === "function") given(element);
    else if (given) given.current = element;
  }, [given]);
}
