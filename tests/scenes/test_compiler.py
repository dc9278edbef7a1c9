"""The compiler: real esbuild, real errors with their places, one program for one source, a service that heals."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from scenes.compiler import _children, compile_scene
from scenes.findings import CompileError

SCENE = """\
import { AbsoluteFill, useCurrentFrame } from "scenewright";

type Props = { title: string };
export const duration = 90;

export default function Scene({ title }: Props) {
  const frame = useCurrentFrame();
  return <AbsoluteFill style={{ opacity: frame / 90 }}>{title} 天気 🌦</AbsoluteFill>;
}
"""


def rejected(tsx_code: str) -> CompileError:
    with pytest.raises(CompileError) as caught:
        compile_scene(tsx_code)
    return caught.value


def ending_with_a_scene(line: str) -> str:
    return f"{line}\nexport default () => <p>Hello</p>;\n"


def test_the_same_code_gives_the_same_program_from_every_service():
    first = compile_scene(SCENE)
    _children().close()
    assert compile_scene(SCENE) == first
    assert len(first.sha256) == 64
    assert compile_scene(SCENE.replace("90", "91")).sha256 != first.sha256


def test_a_program_is_strict_asks_its_host_for_modules_and_keeps_every_script_readable():
    program = compile_scene(SCENE).program
    assert program.startswith('"use strict";\n')
    assert 'require("react/jsx-runtime")' in program
    assert 'require("scenewright")' in program
    assert "天気 🌦" in program
    assert "title: string" not in program


def test_an_error_names_line_and_column_and_quotes_the_line():
    error = rejected("export default function Scene() {\n  return <b>\n    {größe größe}</b>;\n}\n")
    assert str(error) == 'The code does not compile at line 3, column 12: Expected "}" but found "größe".'
    (finding,) = error.findings
    assert (finding.severity, finding.line, finding.column) == ("error", 3, 12)
    assert finding.excerpt == "    {größe größe}</b>;"


def test_what_esbuild_lets_through_but_no_engine_can_run_is_an_error_too():
    error = rejected("const a = 1;\nexport default () => /(/.test('a');")
    assert str(error).startswith("The code does not compile at line 2, column 22: Invalid regular expression")


def test_a_suspicious_line_is_a_warning():
    (warning,) = compile_scene(ending_with_a_scene("const a = { b: 1, b: 2 };")).warnings
    assert (warning.severity, warning.line) == ("warning", 1)
    assert "Duplicate key" in warning.message


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ('import fs from "fs"; console.log(fs);', 'cannot import from "fs"'),
        ('import "https://example.com/x.js";', 'cannot import from "https://example.com/x.js"'),
        ('export { x } from "./other";', 'cannot import from "./other"'),
        ('export * from "react-dom";', 'cannot import from "react-dom"'),
        ('const fs = require("fs"); fs();', 'cannot import from "fs"'),
        ("const any = (name: string) => require(name); any('x');", "whose name is computed"),
        ("/** @jsxImportSource preact */", 'cannot import from "preact/jsx-runtime"'),
        ('import("react");', "import() is not available"),
        ("console.log(import.meta.url);", "import.meta is not available"),
        ("await 1;", "await is not available at the top level"),
        ("for await (const a of []) { a; }", "await is not available at the top level"),
        ("eval('1');", "eval is not available"),
        ("new Function('while (true);')();", "Function is not available"),
        ("const __guard = () => {}; __guard();", "The name __guard is taken"),
        ("const f = (__guard: any) => __guard; f(1);", "The name __guard is taken"),
        ("const { a: \\u005f_guard } = { a: 1 }; console.log(__guard);", "The name __guard is taken"),
        ('import { useState as __guard } from "react"; __guard(1);', "The name __guard is taken"),
        ("__guard = () => {};", "The name __guard is taken"),
    ],
)
def test_what_a_scene_may_not_use_is_refused_with_its_line(line, sentence):
    compile_scene(ending_with_a_scene("const a = 1;"))  # the rest of the code is not the reason
    error = rejected(ending_with_a_scene(line) if line.startswith("/**") else "\n" + ending_with_a_scene(line))
    assert sentence in str(error)
    assert error.findings[0].line == 2


@pytest.mark.parametrize(
    "line",
    [
        'import { useMemo } from "react"; console.log(useMemo);',
        'import { AbsoluteFill } from "remotion"; console.log(AbsoluteFill);',
        'import { spring } from "@remotion/transitions/fade"; console.log(spring);',
        'const { spring } = require("remotion"); console.log(spring);',
        'import fs from "fs";',  # never used: TypeScript drops it
        'import type { A } from "anything"; const a: A = 1; console.log(a);',
        "async function load() { await 1; for await (const a of []) a; } console.log(load);",
        "class Card { eval() { return 1; } } console.log(new Card().eval(), { Function: 1 });",
    ],
)
def test_what_a_scene_may_use_compiles(line):
    compile_scene(ending_with_a_scene(line))


@pytest.mark.parametrize("code", ["", "const a = 1;", "export function scene() {}", "export const TITLE = 1;"])
def test_code_without_a_default_export_is_told_what_to_write(code):
    assert str(rejected(code)).startswith("The scene has no default export: write `export default function")


@pytest.mark.parametrize("tail", ["export { Scene as default };", "export default class extends Scene {}"])
def test_every_way_to_write_a_default_export_counts(tail):
    compile_scene(f"class Scene {{}}\n{tail}")


def test_all_broken_rules_are_told_at_once_in_the_order_of_the_code():
    error = rejected("eval('1');\nimport('x');\nconst a = import.meta;\n")
    assert [finding.line for finding in error.findings] == [1, 2, 3, None]


def test_code_over_256_kilobytes_is_refused():
    compile_scene(ending_with_a_scene(f"const text = '{'x' * 260_000}'; console.log(text);"))
    error = rejected(ending_with_a_scene(f"const text = '{'ö' * 140_000}'; console.log(text);"))
    assert str(error) == "The code is 274 KB long; a scene has at most 256 KB: shorten it."


@pytest.mark.parametrize("code", ["export default () => 'a\0b';", "export default () => '\ud800';"])
def test_characters_that_no_database_keeps_are_refused(code):
    assert "characters that are no text" in str(rejected(code))


def test_code_nested_beyond_reason_is_a_sentence():
    assert "stack" in str(rejected(f"export default () => {'[' * 60_000}1{']' * 60_000};"))
    compile_scene(SCENE)


def test_a_killed_service_is_replaced_unnoticed():
    compile_scene(SCENE)
    service = _children()._idle.queue[-1]
    service.process.kill()
    assert compile_scene(SCENE)
    assert _children()._idle.queue[-1].process.pid != service.process.pid


def test_eight_threads_get_their_own_programs():
    codes = [SCENE.replace("天気", f"Scene {number}") for number in range(24)]
    with ThreadPoolExecutor(8) as threads:
        programs = [each.program for each in threads.map(compile_scene, codes)]
    assert all(f"Scene {number} 🌦" in program for number, program in enumerate(programs))
