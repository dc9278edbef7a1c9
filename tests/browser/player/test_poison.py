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
    "object statics": "Object.assign = Object.keys = Object.hasOwn = () => 'poison'; Object.is = () => true",
    "reflect": "Reflect.apply = Reflect.get = () => 'poison'",
    "array statics": "Array.isArray = () => false; Array.from = () => 'poison'",
    "global names": "for (const name of ['Object', 'Array', 'Map', 'Set', 'Error', 'document', 'Node', 'Element',"
    " 'queueMicrotask', 'reportError', 'setTimeout', 'performance']) { try { globalThis[name] = 'poison' } catch {} }",
    "global definitions": "for (const name of Object.getOwnPropertyNames(window))"
    " { try { Object.defineProperty(window, name, { value: 'poison' }) } catch {} }",
    "global deletions": "for (const name of Object.getOwnPropertyNames(window))"
    " { try { delete window[name] } catch {} }",
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
    "sheet": "const sheet = document.createElement('style'); sheet.textContent = '* { opacity: 0 }';"
    " document.head.append(sheet)",
    "adopted sheet": "const s = new CSSStyleSheet(); s.replaceSync('* { opacity: 0 !important }');"
    " document.adoptedStyleSheets = [s]",
    "own sheet": "for (const sheet of document.styleSheets) { while (sheet.cssRules.length) sheet.deleteRule(0);"
    " sheet.insertRule('* { opacity: 0 !important }'); sheet.disabled = true }",
    "body style": "document.body.style.cssText = 'filter: blur(9px); opacity: 0; display: none';"
    " document.documentElement.style.display = 'none'; document.body.className = 'poison'",
    "canvas style": "document.querySelector('#canvas').style.cssText = 'opacity: 0; width: 5px; left: 99px'",
    "canvas name": "document.querySelector('#canvas').id = 'poison'",
    "shadow": "document.querySelector('#canvas').attachShadow({ mode: 'closed' })",
    "overlay": "document.body.append(Object.assign(document.createElement('dialog'), { open: true }));"
    " document.querySelector('dialog').showModal()",
    "listeners": "for (const type of ['error', 'load', 'message', 'resize']) addEventListener(type,"
    " (e) => { e.stopImmediatePropagation(); document.body.remove() }, true)",
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


def playing(open_player, poisoner) -> Page:
    return open_player([scene("Poison", poisoner, duration=10), scene("Witness", CODE)], sealed=True)


def test_the_witness_tells_the_truth_when_it_is_alone(open_player):
    page = open_player([scene("Witness", CODE)], sealed=True)
    seek(page, 5)
    expect(shown(page)).to_have_text(TRUTH)


BATCHES = [list(POISONS)[start : start + 9] for start in range(0, len(POISONS), 9)]


@pytest.mark.parametrize("names", BATCHES, ids=lambda names: f"{names[0]} to {names[-1]}")
def test_no_scene_breaks_the_next(open_player, names):
    """With programs that no guard was compiled into, so that also what they leave behind keeps running."""
    for name in names:
        page = playing(open_player, program(POISONER % POISONS[name]))
        wait_for(page, "painted", id="Poison")
        for frame in (15, 2, 15):
            seek(page, frame)
            if frame == 15:
                expect(shown(page), name).to_have_text(TRUTH)
        page.context.close()


# What a scene starts and leaves behind comes to nothing: its own code runs only while it is on the stage.
LEFT_BEHIND = {
    "events": "const i = new Image();"
    " i.onerror = () => { if (left) document.body.remove(); i.src += 'x'; }; i.src = 'x';",
    "observers": "new ResizeObserver(() => left && document.body.remove()).observe(document.querySelector('h1')!);",
    "waiting": "const wait = () => new Promise((done) => { const i = new Image(); i.onerror = done; i.src = 'x'; });"
    " (async () => { for (;;) { await wait(); if (left) document.body.remove(); } })();",
}


@pytest.mark.parametrize("code", LEFT_BEHIND.values(), ids=LEFT_BEHIND)
def test_a_scene_that_has_ended_does_nothing_any_more(open_player, code):
    body = (
        f"useEffect(() => {{ let left = false; {code} return () => {{ left = true; }}; }}, []); return <h1>busy</h1>;"
    )
    page = playing(open_player, shows(body))
    wait_for(page, "painted", id="Poison")
    seek(page, 15)
    expect(shown(page)).to_have_text(TRUTH)
    page.wait_for_timeout(300)
    expect(shown(page)).to_have_text(TRUTH)
    expect(page.frame_locator("iframe").locator("body")).to_have_css("opacity", "1")


CLOBBERING = """
document.querySelector("#canvas > *").insertAdjacentHTML("beforeend", ["createElement", "body", "defaultView"]
  .map((name) => `<img name=${name}><form name=${name}></form>`).join(""))"""


def test_a_scene_that_makes_react_itself_stumble_is_named_and_skipped(open_player):
    """A form called `createElement` stands in for the document's method of this name; nothing can turn that off."""
    page = playing(open_player, program(POISONER % CLOBBERING))
    expect(page.locator(".scene-player__rescue")).to_contain_text("The scene “Poison” broke the preview.")
    page.get_by_role("button", name="Reload the preview").click()
    seek(page, 15)
    expect(shown(page)).to_have_text(TRUTH)
