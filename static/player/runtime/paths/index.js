/** What scenes can do with SVG paths. Nothing here knows of frames or of a host: paths are text in and text out. */
export { getInstructionIndexAtLength, getLength, getPointAtLength, getTangentAtLength } from "./along-path.js";
export { getBoundingBox } from "./bounding-box.js";
export { cutPath } from "./cut-path.js";
export { evolvePath } from "./evolve-path.js";
export { extendViewBox } from "./extend-view-box.js";
export { interpolatePath, interpolatePaths } from "./interpolate-path.js";
export { centerPath, resetPath, translatePath } from "./move-path.js";
export { normalizePath } from "./normalize-path.js";
export { parsePath } from "./parse-path.js";
export { reduceInstructions } from "./reduce-instructions.js";
export { reversePath } from "./reverse-path.js";
export { scalePath } from "./scale-path.js";
export { serializeInstructions } from "./serialize-instructions.js";
export { getParts, getSubpaths } from "./subpaths.js";
export { warpPath } from "./warp-path.js";
