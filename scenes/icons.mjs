// The Lucide icons by name, read when the first scene asks for one, and which of them a scene's code names.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { suggestion } from "../static/player/host/nearest.js";
import { kindOfModule } from "../static/player/host/module-names.js";
import { pascalCase } from "../static/player/runtime/icon.js";

const NOT_ICONS = new Set(["icons", "Icon", "default"]);
let known = null;

function lucide() {
  if (known) return known;
  const { icons, aliases } = JSON.parse(readFileSync(createRequire(import.meta.url).resolve("@iconify-json/lucide/icons.json")));
  const names = [...Object.keys(icons), ...Object.keys(aliases)];
  known = { icons, aliases, names, byComponent: new Map(names.map((name) => [pascalCase(name), name])) };
  return known;
}

/** {icons, errors}: the drawings that the surveyed module needs, null for none, and the names that no icon has. */
export function iconsFor(nodes) {
  const imports = iconImports(nodes);
  if (!imports) return { icons: null, errors: [] };
  const { byComponent, names } = lucide();
  const errors = [];
  const wanted = new Set();
  for (const [name, node] of imports.components) {
    const icon = byComponent.get(componentName(name));
    if (icon) wanted.add(icon);
    else errors.push({ start: node.start, message: `lucide-react has no icon ${name}.${suggestion(name, byComponent.keys(), 3)}` });
  }
  if (imports.byText) for (const text of texts(nodes, imports.spaces)) if (nameOf(text)) wanted.add(nameOf(text));
  for (const [name, node] of literalNames(nodes, imports.locals)) {
    if (!nameOf(name)) errors.push({ start: node.start, message: `There is no icon "${name}".${suggestion(name, names, 3)}` });
  }
  const found = [...wanted].sort().map((name) => [name, drawing(name)]);
  return { icons: Object.fromEntries(found), errors };
}

/** What the code has of Icon and lucide-react, or null for nothing. */
function iconImports(nodes) {
  const [components, locals, spaces] = [[], new Set(), new Set()];
  let byText = false;
  for (const { source, specifiers } of nodes.of("ImportDeclaration")) {
    const kind = kindOfModule(source.value);
    for (const each of specifiers) {
      const name = each.imported?.name;
      if (kind === "runtime" && name === "Icon") locals.add(each.local.name);
      if (kind !== "icons") continue;
      if (name === undefined || NOT_ICONS.has(name)) spaces.add(each.local.name);
      if (name && !NOT_ICONS.has(name)) components.push([name, each]);
    }
  }
  byText ||= locals.size > 0 || spaces.size > 0;
  byText ||= nodes.of("MemberExpression").some(({ property, computed }) => !computed && property.name === "Icon");
  byText ||= nodes.of("ObjectPattern").some(({ properties }) => properties.some(({ key }) => key?.name === "Icon"));
  return byText || components.length ? { components, locals, spaces, byText } : null;
}

/** Every text of the code that may be the name of an icon, and the members of what holds all icons (`icons.Star`). */
function texts(nodes, spaces) {
  const literals = nodes.of("Literal").map(({ value }) => value).filter((value) => typeof value === "string");
  const templates = nodes.of("TemplateElement").map(({ value }) => value.cooked);
  const members = nodes.of("MemberExpression").map(({ object, property }) => (spaces.has(object.name) ? property.name : null));
  return [...literals, ...templates, ...members].filter((text) => /^[A-Za-z][\w-]{0,60}$/.test(text ?? ""));
}

/** The names that are written right into <Icon name="…">. */
function literalNames(nodes, locals) {
  return nodes.of("CallExpression").flatMap(({ arguments: [component, props] }) => {
    if (!locals.has(component?.name) || props?.type !== "ObjectExpression") return [];
    const name = props.properties.find(({ key }) => key?.name === "name")?.value;
    return typeof name?.value === "string" ? [[name.value, name]] : [];
  });
}

const componentName = (name) => name.replace(/^Lucide(?=[A-Z])/, "").replace(/(?<=.)Icon$/, "");

function nameOf(text) {
  const { icons, aliases, byComponent } = lucide();
  if (Object.hasOwn(icons, text) || Object.hasOwn(aliases, text)) return text;
  return /^[A-Z]/.test(text) ? (byComponent.get(componentName(text)) ?? null) : null;
}

export const isIconComponent = (name) => lucide().byComponent.has(name);

const OF_EVERY_ICON = /^(stroke|stroke-linecap|stroke-linejoin|stroke-width)$/;

/** [[tag, attributes as React names them]]: what all icons share is set on the <svg>. */
function drawing(name) {
  const { icons, aliases } = lucide();
  const { body } = icons[name] ?? icons[aliases[name].parent];
  return [...body.matchAll(/<(?!g\b)(\w+)\s([^>]*?)\/?>/g)].map(([, tag, text]) => {
    const attributes = [...text.matchAll(/([\w-]+)="([^"]*)"/g)]
      .filter(([, key, value]) => !OF_EVERY_ICON.test(key) && !(key === "fill" && value === "none"))
      .map(([, key, value]) => [key.replace(/-(\w)/g, (_, letter) => letter.toUpperCase()), value]);
    return [tag, Object.fromEntries(attributes)];
  });
}
