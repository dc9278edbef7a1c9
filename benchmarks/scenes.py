"""What it costs to prove a scene: compile, verify every frame, both; warm, for a scene of some 200 lines, and cold.

The reference is the bare work by the same libraries in the same run: esbuild's transform alone, and React rendering as
many frames of a plain tree in Node, without an isolate, checks or processes around it.
"""

import json
import subprocess
import time
from typing import Any

from benchmarks.figures import against, summary
from brain.providers.builtin.library import sample_code
from config.bootstrap.programs import find_node
from scenes import compiler, verifier
from tests.serving import ROOT

ROUNDS = 30
SIZES = {"width": 1920, "height": 1080, "fps": 30}
REST = 0.4  # seconds between two scenes: nobody sends them faster, and isolates are made ready meanwhile


def run() -> dict[str, Any]:
    source = sample_code("chart")
    started = time.perf_counter()
    _prove(source)
    first = time.perf_counter() - started
    _prove(source)  # the second child
    proofs = [_prove(f"{source}\n// {number}") for number in range(ROUNDS)]
    compiling, verifying = ([each[index] for each in proofs] for index in (0, 1))
    bare_compiling, bare_rendering = _bare(source)
    return {
        "lines": source.count("\n"),
        "frames": 150,
        "first_ms": round(first * 1000),
        "compile": against(compiling, bare_compiling),
        "verify": against(verifying, bare_rendering),
        "both": summary([one + other for one, other in proofs]),
        "realistic": _realistic(),
    }


def _prove(source: str) -> tuple[float, float]:
    """Seconds of compiling and of verifying."""
    time.sleep(REST)
    begins = time.perf_counter()
    program = compiler.compile_scene(source).program
    compiled = time.perf_counter()
    verdict = verifier.verify(program, props={}, **SIZES)
    verified = time.perf_counter()
    if not verdict.ok:
        raise RuntimeError(f"The benchmark's scene does not render: {verdict.findings}")
    return compiled - begins, verified - compiled


def _realistic() -> dict[str, Any]:
    """The scenes of the tests that are written as models write them, each once, warm."""
    both = [sum(_prove(path.read_text())) for path in sorted((ROOT / "tests/scenes/realistic").glob("*.tsx"))]
    return summary(both)


def _bare(source: str) -> tuple[list[float], list[float]]:
    question = json.dumps({"source": source, "frames": 150})
    command = [find_node() or "node", str(ROOT / "benchmarks/bare_scene.mjs")]
    environment = {"NODE_ENV": "production", "PATH": ""}
    said = subprocess.run(
        command,
        input=f"{question}\n" * (ROUNDS + 5),
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    answers = [json.loads(line) for line in said.stdout.splitlines()][5:]  # the first ones warm it up, as ours are
    return tuple([each[name] / 1000 for each in answers] for name in ("compile_ms", "render_ms"))
