"""docs/scenes.md is what people and models read before they write a scene: it is complete, and its examples hold."""

import json
import re
import subprocess

import pytest

from config.bootstrap.programs import find_node
from scenes.compiler import compile_scene
from scenes.verifier import verify
from tests.scenes.documented import documented_names, examples
from tests.serving import ROOT

EXAMPLES = examples()
REFUSED = {"Artifact", "Composition", "Folder", "IFrame", "registerRoot", "Still"}

NAMES = """
import { build } from "esbuild";
const { outputFiles } = await build({
  entryPoints: ["static/player/runtime/index.js"], bundle: true, format: "esm", write: false, platform: "node",
  external: ["react", "react/jsx-runtime"], metafile: true,
}).then((built) => ({ ...built, outputFiles: Object.values(built.metafile.outputs) }));
console.log(JSON.stringify(outputFiles[0].exports));
"""


@pytest.fixture(scope="module")
def exported_names() -> set[str]:
    node = find_node() or "node"
    command = [node, "--input-type=module", "--eval", NAMES]
    told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return set(json.loads(told.stdout))


def test_every_name_that_scenes_can_import_is_documented_and_every_documented_one_exists(exported_names):
    assert "AbsoluteFill" in exported_names
    assert exported_names == documented_names()


def test_every_name_stands_in_an_example(exported_names):
    used = set(re.findall(r"\w+", "\n".join(EXAMPLES.values())))
    assert exported_names - used == REFUSED


@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example_is_proved_for_each_of_its_frames(name: str):
    compiled = compile_scene(EXAMPLES[name])
    verdict = verify(compiled.program, props={}, width=1920, height=1080, fps=30)
    assert verdict.ok, verdict.findings
    assert [each.message for each in (*compiled.warnings, *verdict.findings)] == []
