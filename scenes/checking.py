"""The proof that every scene needs before it can become current: it compiles, and it renders with its props."""

import logging
from typing import Any

from django.db import connection

from scenes import storage
from scenes.compiler import Compiled, compile_scene
from scenes.findings import Finding, SceneRejected
from scenes.fingerprint import fingerprint
from scenes.models import Component
from scenes.verifier import Verdict, verify
from scenes.writing import MAX_DURATION

log = logging.getLogger(__name__)


def check(
    tsx_code: str, *, props: dict[str, Any], width: int, height: int, fps: int, duration: int | None = None
) -> Component:
    """The proof for this code with these props in this format, found or made. Raises SceneRejected.

    A proof covers the frames that the code asks for; a longer `duration` is looked at each time. Compiling and
    rendering take a moment: never call this inside of a transaction.
    """
    size = {"width": width, "height": height, "fps": fps}
    key = fingerprint(tsx_code, props, **size)
    known = Component.objects.filter(pk=key).first()
    if known and (duration is None or duration <= known.duration):
        return known
    _release_connection()
    compiled = compile_scene(tsx_code)
    verdict = _rendered(compiled, props=props, **size)
    if duration is not None and duration > verdict.duration:
        _rendered(compiled, props=props, **size, duration=duration)
    _store(compiled)
    proof = {
        "sha256": compiled.sha256,
        "duration": verdict.duration,
        "findings": [each.as_json() for each in (*compiled.warnings, *verdict.findings)],
    }
    return Component.objects.get_or_create(fingerprint=key, defaults=proof)[0]


def _rendered(compiled: Compiled, **how: Any) -> Verdict:
    verdict = verify(compiled.program, **how)
    if not verdict.ok:
        raise SceneRejected(verdict.findings)
    if verdict.duration > MAX_DURATION:
        message = f"A scene lasts at most {MAX_DURATION} frames, not {verdict.duration}."
        raise SceneRejected([Finding(severity="error", message=message)])
    return verdict


def _store(compiled: Compiled) -> None:
    """The file is a cache of the database, so that failing to write it fails nothing."""
    try:
        storage.put(compiled.sha256, compiled.program)
    except Exception:
        log.exception("Component %s was not stored; it is compiled again when it is read.", compiled.sha256)


def _release_connection() -> None:
    """Nobody waits for a database connection that waits for a renderer."""
    if not connection.in_atomic_block:
        connection.close()
