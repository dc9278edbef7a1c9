/** Lucide icons as plain SVG. A program brings the drawings of the icons that its code names, and no others. */
import { createElement } from "react";
import { shown } from "./sentences.js";

/** `<Icon name="rocket" size={64} color="…" strokeWidth={2} />` over a table of drawings: name → [[tag, attributes]]. */
export function iconOver(drawings) {
  return function Icon({ name, ...rest }) {
    const known = Object.hasOwn(drawings, name) ? drawings[name] : null;
    if (known === null) {
      const advice = "write its name as a text in the scene's code, or choose another one of lucide.dev";
      throw new Error(`There is no icon ${shown(name)} in this scene: ${advice}.`);
    }
    return drawn(known, rest);
  };
}

/** The component of one icon, as "lucide-react" exports it. */
export function iconComponent(name, drawing) {
  const component = (props) => drawn(drawing, props);
  return Object.freeze(Object.defineProperty(component, "name", { value: pascalCase(name) }));
}

/** "arrow-right" → "ArrowRight". */
export const pascalCase = (name) => name.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());

function drawn(drawing, { size = 24, color = "currentColor", strokeWidth = 2, absoluteStrokeWidth, children, ...rest }) {
  const width = absoluteStrokeWidth ? (Number(strokeWidth) * 24) / Number(size) : strokeWidth;
  const lines = { fill: "none", stroke: color, strokeWidth: width, strokeLinecap: "round", strokeLinejoin: "round" };
  return createElement(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", width: size, height: size, viewBox: "0 0 24 24", ...lines, ...rest },
    ...drawing.map(([tag, { fill, ...shape }], key) => createElement(tag, { key, ...shape, fill: fill && color })),
    children,
  );
}

/** The Icon of a program that names no icon. */
export const Icon = iconOver({});
