/** Tells what is inside of a transition how far it is. */
import { createContext, useContext } from "react";

export const TransitionContext = createContext({ isInTransitionSeries: false, entering: 1, exiting: 0 });

/** `{ entering, exiting, isInTransitionSeries }`: both go from 0 to 1, and outside of transitions they are 1 and 0. */
export function useTransitionProgress() {
  return useContext(TransitionContext);
}
