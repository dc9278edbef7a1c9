/** The component for a shape: one <svg> of the shape's size with one <path>. */
import { createElement } from "react";
import { getBoundingBox } from "../paths/bounding-box.js";

/**
 * `options` names the props that belong to the shape; `style` and `ref` go to the <svg>, `pathStyle` and everything
 * else to the <path>. `placed(props)` says where in its size a shape is drawn whose path begins at 0, 0.
 */
export function shapeComponent(name, make, options, placed = () => [0, 0]) {
  function Shape({ style, pathStyle, ref, debug = false, ...props }) {
    const { path, width, height, transformOrigin, instructions } = make(props);
    const [left, top] = placed(props);
    const attributes = Object.fromEntries(Object.entries(props).filter(([prop]) => !options.includes(prop)));
    const origin = originWithin(path, transformOrigin, [left, top]);
    const turning = { transformBox: "fill-box", transformOrigin: origin };
    const drawn = { ...attributes, d: path, style: { ...turning, ...pathStyle } };
    const svg = { width, height, viewBox: `${0 - left} ${0 - top} ${width} ${height}`, ref };
    return createElement(
      "svg",
      { ...svg, xmlns: "http://www.w3.org/2000/svg", style: { overflow: "visible", ...style } },
      createElement("path", drawn),
      debug ? createElement("path", { d: handles(instructions), fill: "none", stroke: "black", strokeWidth: 1 }) : null,
    );
  }
  Shape.displayName = name;
  return Shape;
}

/** With transform-box "fill-box" the origin counts from the corner of what is drawn, not from that of the <svg>. */
function originWithin(path, transformOrigin, [left, top]) {
  const [x, y] = transformOrigin.split(" ").map(Number);
  const { x1, y1 } = getBoundingBox(path);
  return `${x - left - x1}px ${y - top - y1}px`;
}

/** Lines from the ends of each curve to its control points. */
function handles(instructions) {
  let pen = "";
  return instructions
    .map(({ type, cp1x, cp1y, cp2x, cp2y, x, y }) => {
      const line = type === "C" ? `M ${pen} L ${cp1x} ${cp1y} M ${x} ${y} L ${cp2x} ${cp2y}` : "";
      if (x !== undefined) pen = `${x} ${y}`;
      return line;
    })
    .join(" ");
}
