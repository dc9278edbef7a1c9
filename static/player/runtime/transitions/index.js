/** What a scene can import for transitions. Each presentation also stands alone in the file of its name. */
export { clockWipe } from "./clock-wipe.js";
export { fade } from "./fade.js";
export { flip } from "./flip.js";
export { iris } from "./iris.js";
export { none } from "./none.js";
export { useTransitionProgress } from "./progress.js";
export { slide } from "./slide.js";
export { linearTiming, springTiming } from "./timings.js";
export { TransitionSeries } from "./transition-series.js";
export { wipe } from "./wipe.js";
