/** Where a component is in time: the two contexts that every host provides, and the hooks that read them. */
import { createContext, useContext } from "react";

export const FrameContext = createContext(null);
export const VideoContext = createContext(null);

/** The frame, counted from the start of the surrounding scene or Sequence. */
export function useCurrentFrame() {
  const frame = useContext(FrameContext);
  if (frame === null) throw new Error("useCurrentFrame() only works inside a scene.");
  return frame;
}

/** `{ fps, width, height, durationInFrames, id }`; inside a Sequence the duration is that of the Sequence. */
export function useVideoConfig() {
  const config = useContext(VideoContext);
  if (config === null) throw new Error("useVideoConfig() only works inside a scene.");
  return config;
}
