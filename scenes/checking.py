"""The proof that every scene needs before it can become current: it compiles, and it renders with its props."""

import logging
from dataclasses import asdict, replace
from typing import Any

from django.db import connection

from scenes import storage
from scenes.compiler import Compiled, compile_scene, locate
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
    proof = _prove(tsx_code, props, size, duration)
    return Component.objects.get_or_create(fingerprint=key, defaults=proof)[0]


def check_again(
    tsx_code: str, *, props: dict[str, Any], width: int, height: int, fps: int, duration: int | None = None
) -> Component:
    """The proof made anew, as after the compiler changed. Raises SceneRejected, and then the old one stays."""
    size = {"width": width, "height": height, "fps": fps}
    _release_connection()
    proof = _prove(tsx_code, props, size, duration)
    return Component.objects.update_or_create(fingerprint=fingerprint(tsx_code, props, **size), defaults=proof)[0]


def _prove(tsx_code: str, props: dict[str, Any], size: dict[str, int], duration: int | None) -> dict[str, Any]:
    """What is true of this code: the fields of its proof. Its program is stored."""
    compiled = compile_scene(tsx_code)
    verdict = _accepted(look_at(tsx_code, compiled, props=props, **size))
    if duration is not None and duration > verdict.duration:
        _accepted(look_at(tsx_code, compiled, props=props, **size, duration=duration))
    _store(compiled)
    return {
        "sha256": compiled.sha256,
        "duration": verdict.duration,
        "findings": [each.as_json() for each in (*compiled.warnings, *verdict.findings)],
    }


def look_at(tsx_code: str, compiled: Compiled, **how: Any) -> Verdict:
    """What the verifier says of the program (`how` as verify takes it), with places in the scene's own code."""
    verdict = verify(compiled.program, **how)
    return replace(verdict, findings=tuple(_placed(tsx_code, each) for each in verdict.findings))


def _placed(tsx_code: str, finding: Finding) -> Finding:
    if finding.line is None:
        return finding
    place = locate(tsx_code, finding.line, finding.column or 1)
    return replace(finding, **(asdict(place) if place else {"line": None, "column": None}))


def _accepted(verdict: Verdict) -> Verdict:
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
