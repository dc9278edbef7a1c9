/** What scene code can import. A name that does not exist is an error where it is used, not an undefined. */
import * as jsxRuntime from "react/jsx-runtime";
import { fontModule, googleFonts } from "../runtime/fonts/google-fonts.js";
import { iconComponent, iconOver, pascalCase } from "../runtime/icon.js";
import * as scenewright from "../runtime/index.js";
import { Refusal } from "./failures.js";
import { freezeDeeply } from "./harden.js";
import { fontIn, isOpen, kindOfModule, noModule } from "./module-names.js";
import { suggestion } from "./nearest.js";
import { sceneReact } from "./scene-react.js";

const open = (exported) => Object.fromEntries(Object.entries(exported).filter(([name]) => isOpen(name)));

// Shared by all scenes, so none of them may change it for the next.
const shared = (exported) => {
  freezeDeeply(Object.values(exported), { inherited: false });
  return exported;
};

const runtime = shared({ ...scenewright });
const react = strict("react", shared(open(sceneReact)));
const jsx = strict("react/jsx-runtime", shared(open(jsxRuntime.default ?? jsxRuntime)));
const fonts = strict("@remotion/google-fonts", shared(googleFonts));

/** The `require` of one program, whose own `module` carries the drawings of its icons. */
export function requireFor(module) {
  const loaded = new Map();
  return (name) => {
    const kind = kindOfModule(name);
    if (kind === null) throw new Refusal(noModule(name));
    if (kind === "font") return strict(name, fontModule(fontIn(name)));
    if (!loaded.has(kind)) loaded.set(kind, MAKERS[kind](module.icons ?? {}));
    return loaded.get(kind);
  };
}

const MAKERS = {
  react: () => react,
  jsx: () => jsx,
  fonts: () => fonts,
  icons: lucide,
  runtime: (icons) => strict("scenewright", { ...runtime, Icon: iconOver(icons) }),
};

function lucide(drawings) {
  const entries = Object.entries(drawings).map(([name, drawing]) => [pascalCase(name), iconComponent(name, drawing)]);
  const icons = Object.freeze(Object.fromEntries(entries));
  const others = entries.flatMap(([name, icon]) => [[`${name}Icon`, icon], [`Lucide${name}`, icon]]);
  return strict("lucide-react", { ...Object.fromEntries(others), ...icons, icons, Icon: iconOver(drawings) });
}

// Names that compilers, promises and consoles ask any object for.
const ASKED_OF_ANYTHING = new Set(["__esModule", "default", "then", "toJSON", "$$typeof"]);

/**
 * The module's own names on an object whose prototype refuses every other name. It is the prototype that
 * refuses because compiled `import * as` and default imports copy the names but keep the prototype.
 */
function strict(name, exported) {
  const refusing = new Proxy(Object.prototype, {
    get(target, key, receiver) {
      const isUsual = typeof key === "symbol" || key in target || ASKED_OF_ANYTHING.has(key);
      if (isUsual) return Reflect.get(target, key, receiver);
      throw new Refusal(`${name} has no export ${key}.${suggestion(key, Object.keys(exported))}`);
    },
  });
  return Object.freeze(Object.assign(Object.create(refusing), exported));
}
