/** One scene at one frame, inside the providers that the runtime reads. Player and verifier both render this. */
import { createElement, useMemo } from "react";
import { environment } from "../runtime/environment.js";
import { FrameContext, VideoContext } from "../runtime/time.js";
import { Names } from "./names.js";

export function SceneAt({ component, props, frame, id, fps, width, height, durationInFrames }) {
  const config = useMemo(
    () => ({ fps, width, height, durationInFrames, id, props, defaultProps: props }),
    [fps, width, height, durationInFrames, id, props],
  );
  environment.props = props; // the scene's components are drawn right after this
  const scene = createElement(Names, null, createElement(component, props));
  return createElement(VideoContext, { value: config }, createElement(FrameContext, { value: frame }, scene));
}
