"""The program: its exports, its modules by every name, its icons, and where each of its places comes from."""

import json

import pytest
from py_mini_racer import MiniRacer

from scenes.compiler import Place, compile_scene, locate

EVALUATE = """(program) => {
  const modules = { react: { useState: 1, useMemo: 2 }, "react/jsx-runtime": {},
    scenewright: { AbsoluteFill: "fill", spring: "spring" } };
  const module = { exports: {} };
  new Function("require", "module", "exports", "__guard", program)(
    (name) => modules[name] ?? name, module, module.exports, () => 0);
  return JSON.stringify({ ...module.exports, names: Object.keys(module.exports).sort(), icons: module.icons });
}"""


def exports(tsx_code: str) -> dict:
    with MiniRacer() as engine:
        return json.loads(engine.eval(f"({EVALUATE})({json.dumps(compile_scene(tsx_code).program)})"))


@pytest.mark.parametrize(
    "head",
    [
        "const { AbsoluteFill, spring } = window.Remotion; const { useState, useMemo } = window.React;",
        "const { AbsoluteFill, spring } = Remotion; const { useState, useMemo } = React;",
        "const { AbsoluteFill, spring } = self.Scenewright; const { React: R } = window, { useState, useMemo } = R;",
        "const { AbsoluteFill, spring } = (window as any)['Remotion']; const { useState, useMemo } = self.React;",
        "const Remotion = window.Remotion, React = window.React;"
        "const { AbsoluteFill, spring } = Remotion, { useState, useMemo } = React;",
        'import * as React from "react"; import Remotion, { spring } from "remotion";'
        "const { AbsoluteFill } = Remotion, { useState, useMemo } = React;",
        'const { AbsoluteFill, spring } = require("remotion"); const { useState, useMemo } = require("react");',
    ],
)
def test_modules_are_found_as_globals_too(head):
    code = f"{head}\nexport const all = [AbsoluteFill, spring, useState, useMemo].join(' ');\nexport default () => 1;"
    if "require" in head:
        code = code.replace("remotion", "scenewright")
    compiled = compile_scene(code)
    assert compiled.warnings == ()
    program = compiled.program.replace('"remotion"', '"scenewright"')
    with MiniRacer() as engine:
        assert json.loads(engine.eval(f"({EVALUATE})({json.dumps(program)})"))["all"] == "fill spring 1 2"


@pytest.mark.parametrize(
    ("code", "names"),
    [
        ("export default function A() {} export const b = 1, { c, d: [e] } = { c: 1, d: [2] };", "b c default e"),
        ("const a = 1; function B() {} export { a as z, B as default };", "default z"),
        ("export default class extends Object {} export class K {}", "K default"),
        ("export default (() => 1)\nexport function f() {}", "default f"),
        ('export { spring, AbsoluteFill as default } from "scenewright";', "default spring"),
        (
            'export * from "scenewright"; export * as all from "react"; export default () => 1;',
            "AbsoluteFill all default spring",
        ),
        ("export const MyScene: React.FC = () => null; export const fps = 30;", "MyScene default fps"),
        ("const module = 1, exports = 2, require = 3; export default () => module + exports + require;", "default"),
    ],
)
def test_every_form_of_export_arrives(code, names):
    assert exports(code)["names"] == names.split()


def test_only_the_named_icons_are_in_the_program():
    code = """import { Icon } from "scenewright"; import { Rocket, ArrowRight as Arrow } from "lucide-react";
    const items = [{ icon: "star" }, { icon: "circle-alert" }, { icon: "no-icon-at-all" }];
    export default () => <><Rocket /><Arrow />{items.map((item) => <Icon name={item.icon} />)}</>;"""
    icons = exports(code)["icons"]
    assert sorted(icons) == ["arrow-right", "circle-alert", "rocket", "star"]
    assert icons["circle-alert"][0] == ["circle", {"cx": "12", "cy": "12", "r": "10"}]
    assert "icons" not in exports("export default () => 'star';")
    through_module = exports('import * as all from "lucide-react"; export default () => <all.Mail />;')["icons"]
    assert list(through_module) == ["mail"]
    renamed = exports('import { AlertCircle } from "lucide-react"; export default () => <AlertCircle />;')["icons"]
    assert list(renamed) == ["alert-circle"]


THROWING = """import { AbsoluteFill, useCurrentFrame } from "scenewright";

interface Item { label: string; sizes?: number[] }

const widest = (item: Item): number => {
  for (const _ of [1, 2]) if (item.label === "no") return 0;
  return item.sizes!.reduce((a: number, b: number) => Math.max(a, b), 0);
};

export default function Scene({ items }: { items: Item[] }) {
  const frame = useCurrentFrame();
  return (
    <AbsoluteFill style={{ opacity: frame / 30 }}>
      {items.map((item) => <b key={item.label}>{widest(item)}</b>)}
    </AbsoluteFill>
  );
}
"""


@pytest.mark.parametrize(
    ("mark", "line"), [("item.sizes.reduce", 7), ("items.map(", 14), ("frame / 30", 13), ("item.label ===", 6)]
)
def test_a_place_in_the_program_is_found_in_the_code(mark, line):
    before, _, _ = compile_scene(THROWING).program.partition(mark)
    place = locate(THROWING, before.count("\n") + 1, len(before.rpartition("\n")[2]) + 1)
    assert place == Place(line, THROWING.splitlines()[line - 1].index(mark.replace(".reduce", "")) + 1, place.excerpt)
    assert place.excerpt == THROWING.splitlines()[line - 1]


def test_what_the_compiler_wrote_itself_has_no_place():
    assert locate(THROWING, 1, 1) is None
    assert locate(THROWING, 9_999, 1) is None
    assert locate("const =", 1, 1) is None
