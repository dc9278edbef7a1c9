// Warnings: what a scene may do, but what will not look as its author expects.
import { kindOfModule, fontIn } from "../static/player/host/module-names.js";
import { bundledFamily, FAMILIES, standIn } from "../static/player/runtime/fonts/families.js";

const GENERIC =
  /^(sans-serif|serif|monospace|cursive|fantasy|system-ui|ui-[a-z-]+|inherit|initial|unset|emoji|math|-apple-system|BlinkMacSystemFont|var\(.*)$/;
const ANIMATING = /^animation([A-Z]\w*)?$/;
const CHANGING = /^transition([A-Z]\w*)?$/;
// The player holds them where they would be at the frame's second; the verifier knows no style sheets.
const UNCHECKED = "A CSS animation is drawn without being checked: use interpolate() or spring().";
const SECONDS = /\d\s*m?s\b/;
const FONTS = Object.keys(FAMILIES).join(", ");

/** [{message, start}] in the order of the code. */
export function advice(nodes) {
  const told = [];
  const once = new Set();
  const say = ({ start }, message) => {
    if (!once.has(message)) told.push({ start, message });
    once.add(message);
  };
  for (const node of nodes.of("Property")) aboutProperty(node, nodes, say);
  for (const node of nodes.of("Literal", "TemplateElement")) aboutText(node, say);
  for (const node of nodes.of("MemberExpression")) {
    if (node.object.name === "Math" && node.property.name === "random") {
      say(node, "Math.random() gives the same numbers in every frame: say which with random(seed) from scenewright.");
    }
  }
  for (const { source, start } of nodes.of("ImportDeclaration")) {
    if (kindOfModule(source.value) === "font") aboutFont(fontIn(source.value), { start }, say);
  }
  return told.sort((one, other) => one.start - other.start);
}

function aboutProperty(node, nodes, say) {
  const name = node.key.name ?? node.key.value;
  const text = textOf(node.value);
  if (node.computed || text === null) return;
  if (ANIMATING.test(name) && SECONDS.test(text)) say(node, UNCHECKED);
  else if (CHANGING.test(name) && SECONDS.test(text)) {
    say(node, `The style ${name} does nothing: time comes from the frame, use interpolate() or spring().`);
  } else if (name === "fontFamily") aboutFont(firstFamily(text), node, say);
  else if (name === "src" && /^(https?:)?\/\//.test(text)) {
    say(node, "Scenes have no network, so this address stays empty: add the file to the project and use staticFile().");
  } else if (name === "className" && text.trim() && !hasStyles(nodes)) {
    say(node, "Classes have no style sheet in a scene: write styles as style={{ … }}.");
  }
}

function aboutText(node, say) {
  if (/@keyframes\s/.test(textOf(node) ?? "")) say(node, UNCHECKED);
}

function aboutFont(family, node, say) {
  if (!family || GENERIC.test(family) || bundledFamily(family)) return;
  say(node, `The font ${family} is not bundled; ${standIn(family)} is like it. Bundled are ${FONTS}.`);
}

const firstFamily = (text) => text.split(",")[0].trim().replace(/^["']|["']$/g, "");

const hasStyles = (nodes) => nodes.of("Literal").some(({ value }) => value === "style");

function textOf(node) {
  if (node.type === "TemplateElement") return node.value.cooked;
  if (node.type === "TemplateLiteral") return node.quasis.map(({ value }) => value.cooked).join("0");
  return typeof node.value === "string" ? node.value : null;
}
