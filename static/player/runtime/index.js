/** What a scene can import from "scenewright". Nothing else of the player is visible to scenes. */
export { AbsoluteFill } from "./absolute-fill.js";
export { Easing } from "./easing.js";
export { Freeze } from "./freeze.js";
export { Icon } from "./icon.js";
export { interpolate } from "./interpolate.js";
export { interpolateColors } from "./interpolate-colors.js";
export { Loop } from "./loop.js";
export { measureSpring } from "./measure-spring.js";
export { Audio, Img } from "./media.js";
export { random } from "./random.js";
export { Sequence } from "./sequence.js";
export { Series } from "./series.js";
export { spring } from "./spring.js";
export { staticFile } from "./static-file.js";
export { useCurrentFrame, useVideoConfig } from "./time.js";
