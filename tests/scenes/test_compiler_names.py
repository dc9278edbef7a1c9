"""Names in scenes: what is forgotten, mistyped or missing is told with its line; what will not work is too."""

import pytest

from scenes.compiler import compile_scene
from scenes.findings import CompileError


def errors(tsx_code: str) -> list[str]:
    with pytest.raises(CompileError) as caught:
        compile_scene(tsx_code)
    return [finding.message for finding in caught.value.findings]


def warnings(tsx_code: str) -> list[str]:
    return [finding.message for finding in compile_scene(tsx_code).warnings]


def scene(body: str, head: str = "") -> str:
    return f"{head}\nexport default function Scene(props: any) {{ {body} }}"


@pytest.mark.parametrize(
    ("tsx_code", "sentence"),
    [
        (
            scene("return interpolate(1, [0], [1]);"),
            'interpolate is used but not imported: add it to the import from "scen',
        ),
        (
            scene("const [a] = useState(1); return a;"),
            'useState is used but not imported: add it to the import from "react"',
        ),
        (scene("return <Rocket />;"), 'Rocket is used but not imported: add it to the import from "lucide-react"'),
        (scene("return <AbsolutFill />;"), "never declared: declare it, or import it. Did you mean AbsoluteFill?"),
        (scene("return titel;", "const title = 1;"), "titel is used but never declared"),
        (scene("{ const inner = 1; } return inner;"), "inner is used but never declared"),
        (scene("return wobble;", 'import { wobble } from "remotion";'), "remotion has no export wobble."),
        (
            scene("return sprng;", 'import { sprng } from "remotion";'),
            "remotion has no export sprng. Did you mean spring?",
        ),
        (scene("return useSate();", 'import { useSate } from "react";'), "Did you mean useState?"),
        (
            scene("return <motion.div />;", 'import { motion } from "framer-motion";'),
            "animate with interpolate() and spring()",
        ),
        (scene("return <Card />;", 'import { Card } from "./Card";'), "a scene is one file"),
        (scene("return <div><b></div>;"), "</div> closes <b>, which is still open: write </b> first"),
        ("export default () => <div>", "<div> is never closed: write </div>"),
        (scene("return a;", "const a = 1;\nconst a = 2;"), "a is declared twice: rename or remove one of them"),
        ("export const One = () => 1; export const Two = () => 2;", "say which of One, Two is the scene"),
        ("export default () => 1; export { a as default }; const a = 1;", "two default exports"),
        (scene('return <Icon name="rockt" />;', 'import { Icon } from "scenewright";'), "Did you mean rocket?"),
        (
            scene("return <Rockett />;", 'import { Rockett } from "lucide-react";'),
            "no icon Rockett. Did you mean Rocket",
        ),
    ],
)
def test_a_mistake_is_told_in_a_sentence_with_its_line(tsx_code, sentence):
    found = errors(tsx_code)
    assert sentence in found[0], found
    assert len(found) == 1, found


@pytest.mark.parametrize(
    "body",
    [
        "let a; { var b = 1; } function c(d = b, ...e) { return arguments.length + d + e.length; } return c(a);",
        "const { x: { y = 1 } = {}, ...rest } = props; for (const [k, v] of Object.entries(rest)) y + k + v; return y;",
        "try { throw 1 } catch (thrown) { return thrown } outer: for (;;) { break outer; }",
        "class A extends Array { static b = 1; #c = this; d() { return A.b; } } return new A().d();",
        "return typeof unknown === 'undefined' ? typeof Intl : NaN;",
        "enum Mode { In, Out } type T = { a: Mode }; const m = { a: Mode.In } satisfies T; return m!.a as number;",
        "const f = function again(n: number): number { return n ? again(n - 1) : 0; }; return f(3);",
        "return later(); function later() { return Math.max(1, Infinity) + parseInt('1') + late; }\nvar late = 1;",
    ],
)
def test_names_that_are_bound_somewhere_are_no_findings(body):
    assert warnings(scene(body)) == []


@pytest.mark.parametrize(
    ("body", "sentence"),
    [
        ("setTimeout(() => 1, 9); return 1;", "setTimeout is of no use here: it never fires in a scene"),
        ("fetch('/x'); return 1;", "fetch is of no use here: scenes have no network"),
        ("return localStorage.x;", "localStorage is of no use here: scenes keep nothing"),
        ("return window.innerWidth;", "window is of no use here: take width and height from useVideoConfig()"),
        ("return document.title;", "document does not exist where scenes are checked"),
        ("const a = 1; a = 2; return a;", "a is a constant: declare it with let to change it"),
        ("return Math.random();", "say which with random(seed)"),
        ("return <b style={{ transition: 'all 0.3s ease' }} />;", "The style transition does nothing"),
        ("return <b style={{ animation: `spin ${1}s` }} />;", "A CSS animation is drawn without being checked"),
        ("return <style>{'@keyframes x { }'}</style>;", "A CSS animation is drawn without being checked"),
        (
            "return <b style={{ fontFamily: 'Satoshi, Inter' }} />;",
            "The font Satoshi is not bundled; Inter is like it.",
        ),
        ("return <b className='flex p-4' />;", "Classes have no style sheet in a scene"),
        ("return <img src='https://x.org/a.png' />;", "Scenes have no network, so this address stays empty"),
    ],
)
def test_what_will_not_look_as_expected_is_a_warning(body, sentence):
    (warning,) = warnings(scene(body))
    assert warning.startswith("Worth a look at line 2, column ")
    assert sentence in warning


def test_a_google_font_that_is_not_bundled_is_replaced_by_one_that_is_like_it():
    compiled = compile_scene(
        'import { loadFont } from "@remotion/google-fonts/Merriweather";\nexport default () => loadFont().fontFamily;'
    )
    assert "The font Merriweather is not bundled; Lora is like it." in compiled.warnings[0].message
    assert 'require("@remotion/google-fonts/Lora")' in compiled.program
