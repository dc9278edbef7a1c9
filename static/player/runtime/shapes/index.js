/** Shapes as components, and as functions that return their paths. */
export { Arrow, makeArrow } from "./arrow.js";
export { Circle, Ellipse, makeCircle, makeEllipse } from "./ellipse.js";
export { Heart, makeHeart } from "./heart.js";
export { makePie, Pie } from "./pie.js";
export { makePolygon, Polygon } from "./polygon.js";
export { makeRect, Rect } from "./rect.js";
export { makeStar, Star } from "./star.js";
export { makeTriangle, Triangle } from "./triangle.js";
