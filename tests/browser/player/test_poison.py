"""One scene cannot break the next: whatever it changes, the scene after it is drawn as if it had been alone."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.player.conftest import seek, wait_for
from tests.browser.player.stand import program, scene, shows

# A scene that uses what others might have changed, and looks at what they might have left.
WITNESS = """
const words = useMemo(() => [3, 1, 2].map((n) => n * 2).filter(Boolean).sort((a, b) => a - b).join("-"), []);
const all = new Map([["a", 1], ["b", 2]]);
const [spread, set] = [[...all.keys()].join(""), new Set([1, 1, 2]).size];
const text = `${"x1y2".replace(/\\d/g, "#")} ${JSON.stringify({ a: [1] })} ${String({})} ${Math.max(1, 2)}`;
const own: any = {}; own.toString = () => "own"; own.constructor = 1; const failure: any = new Error("a");
failure.message = "b"; failure.name = "c";
const eased = interpolate(frame, [0, 10], [0, 100], { easing: Easing.inOut(Easing.quad), extrapolateRight: "clamp" });
const box = useRef<HTMLDivElement>(null);
const [measured, measure] = useState("");
useLayoutEffect(() => {
  const { width, height, left } = box.current!.getBoundingClientRect();
  measure([width / height, left, getComputedStyle(box.current!).opacity, getComputedStyle(document.body).filter]
    .map(String).join(" "));
}, []);
return <AbsoluteFill ref={box}><Sequence from={2}><h1>
  {[frame, words, spread, set, text, `${own}`, own.constructor, `${failure}`, eased, measured].join("|")}
</h1></Sequence></AbsoluteFill>;
"""
CODE = shows(WITNESS).replace("import { AbsoluteFill,", "import { AbsoluteFill, Easing, interpolate, Sequence,")
TRUTH = '5|2-4-6|ab|2|x#y# {"a":[1]} [object Object] 2|own|1|c: b|50|1.7777777777777777 0 1 none'

# Each is JavaScript of a scene, run when it is loaded, drawn, mounted and cleaned up; errors in it are swallowed.
POISONS = {
    "array prototype": "Array.prototype.map = () => { throw new Error('poison') }",
    "array prototype defined": "Object.defineProperty(Array.prototype, 'filter', { value: () => 'poison' })",
    "array index": "Object.defineProperty(Array.prototype, '0', { get: () => 'poison', set() {} })",
    "array iterator": "Object.getPrototypeOf([][Symbol.iterator]()).next = () => ({ done: true })",
    "object prototype": "Object.prototype.toString = () => 'poison'",
    "object pollution": "Object.prototype.poison = Object.prototype.get = 'poison'",
    "proto": "({}).__proto__.style = 'poison'; Object.setPrototypeOf(Array.prototype, null)",
    "function prototype": "Function.prototype.call = Function.prototype.apply = () => 'poison'",
    "promise": "Promise.prototype.then = () => 'poison'; globalThis.Promise = class {}",
    "map and set": "Map.prototype.get = Map.prototype.keys = Set.prototype.add = () => 'poison'",
    "weak map": "WeakMap.prototype.get = WeakMap.prototype.set = () => 'poison'",
    "string": "String.prototype.replace = () => 'poison'; String.prototype[Symbol.iterator] = null",
    "regular expression": "RegExp.prototype.exec = () => null; RegExp.prototype[Symbol.replace] = () => 'poison'",
    "math": "Math.max = () => 'poison'; Math.min = Math.floor = Math.round = () => 0; globalThis.Math = {}",
    "json": "JSON.stringify = () => 'poison'; globalThis.JSON = {}",
    "symbol": "Symbol.for = () => Symbol(); globalThis.Symbol = () => 'poison'",
    "object statics": "Object.assign = Object.keys = Object.is = Object.hasOwn = () => 'poison'; Object.is = () => true",
    "reflect": "Reflect.apply = Reflect.get = () => 'poison'",
    "array statics": "Array.isArray = () => false; Array.from = () => 'poison'",
    "global names": "for (const name of ['Object', 'Array', 'Map', 'Set', 'Error', 'document', 'Node', 'Element',"
    " 'queueMicrotask', 'reportError', 'setTimeout', 'performance']) { try { globalThis[name] = 'poison' } catch {} }",
    "global definitions": "for (const name of Object.getOwnPropertyNames(window))"
    " { try { Object.defineProperty(window, name, { value: 'poison' }) } catch {} }",
    "global deletions": "for (const name of Object.getOwnPropertyNames(window)) { try { delete window[name] } catch {} }",
    "time": "Date.now = () => 5; Math.random = () => 5; performance.now = () => 5",
    "react": "React.useMemo = React.useState = React.createElement = () => 'poison'",
    "react internals": "for (const key of Reflect.ownKeys(React)) if (/INTERNALS/.test(key)) React[key].H = null",
    "react classes": "React.Component.prototype.setState = React.Component.prototype.render = () => 'poison'",
    "runtime": "scenewright.interpolate = () => 'poison'",
    "runtime's objects": "scenewright.Easing.quad = scenewright.Easing.inOut = () => 'poison'",
    "runtime's components": "scenewright.Sequence.defaultProps = { from: 99 };"
    " scenewright.AbsoluteFill.render = () => null",
    "runtime's prototype": "Object.getPrototypeOf(scenewright).interpolate = () => 'poison'",
    "create element": "document.createElement = () => 'poison'",
    "create element defined": "Object.defineProperty(document, 'createElement', { value: () => 'poison' });"
    " Object.defineProperty(Document.prototype, 'createElement', { value: () => 'poison' })",
    "dom methods": "Node.prototype.appendChild = Node.prototype.insertBefore = Node.prototype.removeChild = () => {}",
    "element prototype": "Element.prototype.setAttribute = Element.prototype.remove = () => {};"
    " Object.defineProperty(Element.prototype, 'innerHTML', { set() {} })",
    "node accessors": "Object.defineProperty(Node.prototype, 'ownerDocument', { value: null });"
    " Object.defineProperty(Node.prototype, 'textContent', { set() {} })",
    "style": "CSSStyleDeclaration.prototype.setProperty = () => {}",
    "no canvas": "document.querySelector('#canvas').remove()",
    "no content": "document.querySelector('#canvas').replaceChildren()",
    "html written": "document.querySelector('#canvas').innerHTML = '<b>poison</b>'",
    "no body": "document.body.remove()",
    "no head": "document.head.remove()",
    "no document": "document.documentElement.remove()",
    "another document": "document.replaceChildren(document.createElement('main'))",
    "sheet": "document.head.append(Object.assign(document.createElement('style'), { textContent: '* { opacity: 0 }' }))",
    "adopted sheet": "const s = new CSSStyleSheet(); s.replaceSync('* { opacity: 0 !important }');"
    " document.adoptedStyleSheets = [s]",
    "own sheet": "for (const sheet of document.styleSheets) { while (sheet.cssRules.length) sheet.deleteRule(0);"
    " sheet.insertRule('* { opacity: 0 !important }'); sheet.disabled = true }",
    "body style": "document.body.style.cssText = 'filter: blur(9px); opacity: 0; display: none';"
    " document.documentElement.style.display = 'none'; document.body.className = 'poison'",
    "canvas style": "document.querySelector('#canvas').style.cssText = 'opacity: 0; width: 5px; left: 99px'",
    "canvas name": "document.querySelector('#canvas').id = 'poison'",
    "clobbering": "document.querySelector('#canvas > *').insertAdjacentHTML('beforeend',"
    " ['createElement', 'createTextNode', 'body', 'head', 'documentElement', 'defaultView']"
    ".map((name) => `<img name=${name}><form name=${name}></form>`).join(''))",
    "shadow": "document.querySelector('#canvas').attachShadow({ mode: 'closed' })",
    "overlay": "document.body.append(Object.assign(document.createElement('dialog'), { open: true }));"
    " document.querySelector('dialog').showModal()",
    "listeners": "for (const type of ['error', 'load', 'message', 'resize']) addEventListener(type,"
    " (e) => { e.stopImmediatePropagation(); document.body.remove() }, true)",
    "observer": "new ResizeObserver(() => document.querySelector('#canvas > *').remove()).observe(document.body)",
    "left behind": "const image = new Image(); image.onerror = () => { document.body.remove(); image.src = `x${image.src}` };"
    " image.src = 'x'",
    "waiting": "(async () => { for (;;) { await new Image().decode().catch(() => 0);"
    " document.querySelector('#canvas').replaceChildren() } })()",
    "fonts": "document.fonts.clear(); for (const face of document.fonts) document.fonts.delete(face)",
    "design mode": "document.designMode = 'on'; document.body.contentEditable = true; document.body.inert = true",
    "document written": "document.open(); document.write('poison'); document.close()",
    "frozen": "Object.freeze(document.body); Object.freeze(document); Object.preventExtensions(window)",
    "code from text": "(() => {}).constructor('globalThis.poisoned = true')(); (0, eval)('globalThis.poisoned = true')",
}

POISONER = """const React = require("react"), scenewright = require("scenewright");
const poison = () => { try { %s } catch {} };
poison();
exports.default = function Scene() {
  poison();
  React.useEffect(() => { poison(); return poison; }, []);
  React.useLayoutEffect(() => { poison(); return poison; }, []);
  return React.createElement("h1", null, "poisoning");
};"""


def shown(page: Page):
    return page.frame_locator("scene-player iframe").locator("h1")


def open_with(open_player, poisons: list[str], **more) -> Page:
    poisoners = [scene(f"Poison {number}", program(POISONER % poison), duration=10) for number, poison in poisons]
    return open_player([*poisoners, scene("Witness", CODE)], sealed=True, **more)


def test_the_witness_is_right_when_it_is_alone(open_player):
    page = open_player([scene("Witness", CODE)], sealed=True)
    seek(page, 5)
    expect(shown(page)).to_have_text(TRUTH.replace("5|", "5|", 1))


BATCHES = [list(enumerate(POISONS))[start : start + 8] for start in range(0, len(POISONS), 8)]


@pytest.mark.parametrize("batch", BATCHES, ids=lambda batch: f"{batch[0][1]} to {batch[-1][1]}")
def test_no_scene_breaks_the_next(open_player, batch):
    for _, name in batch:
        page = open_with(open_player, [(0, POISONS[name])])
        wait_for(page, "painted", id="Poison 0")
        seek(page, 15)
        expect(shown(page), name).to_have_text(TRUTH)
        seek(page, 2)
        wait_for(page, "frame", frame=2)
        seek(page, 15)
        expect(shown(page), name).to_have_text(TRUTH)
        page.context.close()
