"""The loop guard: in every loop and every function, and without changing what the code computes."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from py_mini_racer import JSEvalException, MiniRacer

from scenes.compiler import compile_scene

HOST = """
function load(program, most) {
  let calls = 0;
  const guard = (value) => { if (++calls > most) throw new Error("guarded"); return value; };
  const module = { exports: {} };
  new Function("require", "module", "exports", "__guard", program)(() => ({}), module, module.exports, guard);
  return { calls, ...module.exports };
}
"""


@pytest.fixture(scope="module")
def engine():
    with MiniRacer() as engine:
        engine.eval(HOST)
        yield engine


def run(engine, code: str, *, most: int = 100_000) -> dict:
    program = compile_scene(f"{code}\nexport default () => null;").program
    return json.loads(engine.eval(f"JSON.stringify(load({json.dumps(program)}, {most}))", timeout_sec=5))


@pytest.mark.parametrize(
    "code",
    [
        "while (true);",
        "while (true) {}",
        "do ; while (true)",
        "do { } while (true)",
        "for (;;);",
        "for (;;) { continue; }",
        "outer: while (true) for (;;) continue outer;",
        "for (const a of (function* () { while (true) yield 1; })()) a;",
        "const all: any = { get a() { return all.a2; } }; for (const a in all) while (true) a;",
        "if (1) while (1) if (1) do ; while (1); else ;",
        "while (true) try { while (true); } catch {}",
        "a: while (true) try { while (true); } finally { continue a; }",
        "for (;;) try { throw 1; } catch { continue; } finally { continue; }",
        "const fib = (n: number): number => n < 2 ? n : fib(n - 1) + fib(n - 2); fib(60);",
        "function fib(n: number): number { return n < 2 ? n : fib(n - 1) + fib(n - 2); } fib(60);",
        "const f = (n: number, a = n > 0 ? [f(n - 1), f(n - 1)] : 0): any => a; f(60);",
        "const o = { get tree(): any { return --depth > -1e7 ? [o.tree, o.tree] : 0; } }; let depth = 0;"
        " try { o.tree } catch (e) { if (String(e).includes('guarded')) throw e; while (true); }",
        "class Node { constructor(n: number) { n && [new Node(n - 1), new Node(n - 1)]; } } new Node(60);",
        "let depth = 0; class Tree { a: any = depth++ < 60 ? [new Tree(), new Tree()] : 0; b = depth--; } new Tree();",
        "[1].forEach(function again() { [1, 2].forEach(() => { while (true); }); });",
    ],
)
def test_what_would_never_end_is_stopped(engine, code):
    with pytest.raises(JSEvalException, match="guarded"):
        run(engine, code)


def test_stopping_is_not_the_verdict_on_every_program(engine):
    assert run(engine, "export let n = 0; for (let i = 0; i < 1000; i++) n += i;")["n"] == 499_500


def test_each_round_and_each_call_counts_once(engine):
    assert run(engine, "for (let i = 0; i < 7; i++) ;")["calls"] == 7
    assert run(engine, "const f = () => 1; f(); f();")["calls"] == 2
    assert run(engine, "function f() {} for (const a of [1, 2, 3]) f();")["calls"] == 6


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("(() => ({ a: 1 }))()", {"a": 1}),
        ("((a: any) => (b: any) => [a, b])(1)(2)", [1, 2]),
        ("(() => { let n = 0; do n++; while (n < 3) return n; })()", 3),
        ("(() => { if (0) for (;;); else return 'else'; })()", "else"),
        (
            "(() => { const all = []; for (let i = 0; i < 3; i++) all.push(() => i); return all.map(f => f()) })()",
            [0, 1, 2],
        ),
        ("new (class { named = () => 1; n = [1].map(x => x + 1) })().named.name", "named"),
        ("new (class { n = [1].map(x => x + 1) })().n", [2]),
        ("[...(function* () { for (const a of [1, 2]) yield* [a, a]; })()]", [1, 1, 2, 2]),
        ("new (class extends Array { constructor() { super(); this.push(5); } })().length", 1),
        ("((...all: any[]) => all.length)(1, 2, 3)", 3),
        (
            "[...(function* () { for (const a of [1, 2]) yield a; while (false) yield 3; yield (yield 4) ?? 5; })()]",
            [1, 2, 4, 5],
        ),
        (
            "(() => { const g = (function* (): any { return yield* [yield 1, 2]; })(); g.next(); return g.next(7) })()",
            {"value": 7, "done": False},
        ),
        ("(async () => await 1, async () => { for (;;) { if (await 0) await 1; else await 2; } }, 1)", 1),
        ("(function () { return arguments.length; } as any)(1, 2)", 2),
        ("(() => { a: for (const x of [1, 2]) for (const y of [x, 2]) if (y > x) continue a; return 'a'; })()", "a"),
    ],
)
def test_guards_do_not_change_what_is_computed(engine, expression, value):
    assert run(engine, f"export const value = {expression};")["value"] == value


numbers = st.integers(-3, 9).map(str) | st.sampled_from(["a", "b", "c"])
sums = st.recursive(
    numbers,
    lambda inner: st.one_of(
        st.tuples(inner, st.sampled_from("+-*%"), inner).map(lambda parts: f"({' '.join(parts)})"),
        inner.map(lambda value: f"((x) => x + {value})(1)"),
        inner.map(lambda value: f"(() => {{ return {value}; }})()"),
        inner.map(lambda value: f"(function () {{ return {value}; }})()"),
        inner.map(lambda value: f"[1, 2].map((x) => ({{ x: {value} }})).length"),
    ),
    max_leaves=4,
)
assignments = st.tuples(st.sampled_from("abc"), sums).map(lambda pair: f"{pair[0]} = ({pair[1]}) % 1000;")


def blocks(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    body = inner | inner.map(lambda line: f"{{ {line} }}")
    return st.one_of(
        st.tuples(sums, body, body).map(lambda parts: f"if ({parts[0]}) {{ {parts[1]} }} else {parts[2]}"),
        body.map(lambda line: f"for (let i = 0; i < 3; i++) {line}"),
        body.map(lambda line: f"for (const i of [1, 2]) {line}"),
        body.map(lambda line: f"for (const i in {{ x: 1, y: 2 }}) {line}"),
        body.map(lambda line: f"{{ let n = 3; while (n--) {line} }}"),
        body.map(lambda line: f"{{ let n = 0; do {line} while (n++ < 2); }}"),
        body.map(lambda line: f"try {{ {line} if (a > b) throw c; }} catch (thrown) {{ c = 1; }}"),
        st.lists(inner, min_size=2, max_size=3).map(lambda lines: f"{{ {' '.join(lines)} }}"),
    )


@settings(max_examples=150, deadline=None)
@given(st.recursive(assignments, blocks, max_leaves=8))
def test_random_programs_compute_the_same_with_and_without_guards(engine, body):
    program = f"let a = 1, b = 2, c = 3; {body}"
    plain = json.loads(engine.eval(f'(() => {{ "use strict"; {program} return JSON.stringify([a, b, c]); }})()'))
    assert run(engine, f"{program} export const result = [a, b, c];", most=10**7)["result"] == plain
