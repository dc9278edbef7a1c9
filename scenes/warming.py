"""Gets the compiler and the verifiers ready while a server starts, so that its first scene is not its slowest."""

import logging
from concurrent.futures import ThreadPoolExecutor
from threading import Thread

from scenes.compiler import compile_scene
from scenes.findings import CompileError
from scenes.verifier import CHILDREN, verify

SCENE = "export const duration = 1;\nexport default function Scene() { return <p>Warm</p>; }"

log = logging.getLogger(__name__)


def begin() -> None:
    """Returns at once. Failing to warm up fails nothing: what is wrong is said again when a scene is checked."""
    Thread(target=_warm_up, name="warm-up", daemon=True).start()


def _warm_up() -> None:
    try:
        program = compile_scene(SCENE).program
    except CompileError as error:
        log.warning("The scene compiler is not ready: %s", error)
        return
    with ThreadPoolExecutor(CHILDREN) as threads:
        sizes = {"width": 1920, "height": 1080, "fps": 30}
        for verdict in threads.map(lambda _: verify(program, props={}, **sizes), range(CHILDREN)):
            if not verdict.ok:
                log.warning("A verifier is not ready: %s", verdict.findings[0].message)
