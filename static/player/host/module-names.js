/** The modules that a scene can import, by every name under which people and models know them. */

const RUNTIME = [
  "scenewright",
  "remotion",
  "@remotion/animation-utils",
  "@remotion/layout-utils",
  "@remotion/media-utils",
  "@remotion/noise",
  "@remotion/paths",
  "@remotion/shapes",
  "@remotion/transitions",
];
const PRESENTATION = /^@remotion\/transitions\/[a-z-]+$/;
const FONT = /^@remotion\/google-fonts\/(\w+)$/;

/** "runtime", "react", "jsx", "icons", "fonts" or "font"; null for a module that there is none of. */
export function kindOfModule(name) {
  if (RUNTIME.includes(name) || PRESENTATION.test(name)) return "runtime";
  if (name === "react") return "react";
  if (name === "react/jsx-runtime") return "jsx";
  if (name === "lucide-react") return "icons";
  if (name === "@remotion/google-fonts") return "fonts";
  return FONT.test(name) ? "font" : null;
}

/** The family's name in an import such as "@remotion/google-fonts/SpaceGrotesk". */
export const fontIn = (name) => FONT.exec(name)[1];

const ANIMATION = "animate with interpolate() and spring() from \"scenewright\"";
const ICONS = 'use <Icon name="…" /> from "scenewright" or the icons of "lucide-react"';
const REMEDIES = [
  [/^react-dom/, "the player draws the scene, its code only exports a component"],
  [/^(framer-motion|motion|gsap|@gsap|popmotion|animejs|react-spring|@react-spring|@?lottie)/, ANIMATION],
  [/^(react-icons|@heroicons|@phosphor-icons|phosphor-react|@tabler|lucide|@fortawesome|@mui\/icons)/, ICONS],
  [/^(three|@react-three|@remotion\/three)/, "draw with SVG, CSS transforms or a canvas"],
  [/(^|\/)(styled-components|@emotion|tailwind|clsx|classnames)|\.(css|scss)$/, "write styles as style={{ … }}"],
  [/^(next\/font|@fontsource|@remotion\/fonts)/, 'import loadFont from "@remotion/google-fonts/Inter" and its like'],
  [/^(\.|\/|@\/|~)/, "a scene is one file: write the code into it"],
  [/^https?:/, "scenes have no network"],
  [/^(fs|path|os|child_process|node:|http|crypto)/, "scenes run in the browser"],
];
const AVAILABLE = `available are "scenewright" (also as "remotion" and "@remotion/…"), "react" and "lucide-react"`;

/** What to tell somebody who imports a module that there is none of. */
export function noModule(name) {
  const remedy = REMEDIES.find(([pattern]) => pattern.test(name))?.[1] ?? AVAILABLE;
  return `A scene cannot import from "${name}": ${remedy}.`;
}

// What React keeps for itself, for servers and for tests.
const HIDDEN = /^(__|unstable_)|^(act|cacheSignal|captureOwnerStack|default|module\.exports)$/;

export const isOpen = (name) => !HIDDEN.test(name);

/** The names under which programs may have the modules without importing them. */
export const GLOBALS = { React: "react", Remotion: "scenewright", Scenewright: "scenewright" };
