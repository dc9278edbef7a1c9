"""Programs as files named by their SHA-256: written once, checked when read, made again when missing."""

import hashlib
import logging
import os
import tempfile
from pathlib import Path

from django.core.files.base import ContentFile
from django.core.files.storage import FileSystemStorage, storages

from scenes.compiler import compile_scene
from scenes.findings import CompileError
from scenes.models import Iteration, Scene

log = logging.getLogger(__name__)


def put(sha256: str, program: str) -> None:
    """Keep `program` under its hash. Nothing happens when it is there already and whole."""
    if _find_stored(sha256) is None:
        _write(_name(sha256), program.encode())


def find_program(sha256: str) -> str | None:
    """The program of this hash; None when no scene or iteration has it any more.

    The database is the truth and the file a cache: a missing or damaged one is compiled from the code again.
    """
    stored = _find_stored(sha256)
    return stored if stored is not None else _compile_again(sha256)


def _find_stored(sha256: str) -> str | None:
    try:
        with storages["components"].open(_name(sha256)) as file:
            content = file.read()
    except FileNotFoundError:
        return None
    if hashlib.sha256(content).hexdigest() != sha256:
        log.warning("The stored component %s is damaged.", sha256)
        return None
    return content.decode()


def _compile_again(sha256: str) -> str | None:
    tsx_code = _find_code(sha256)
    if tsx_code is None:
        return None
    try:
        compiled = compile_scene(tsx_code)
    except CompileError:
        log.exception("The code of component %s, which compiled once, does not compile any more.", sha256)
        return None
    if compiled.sha256 != sha256:  # by another version of the compiler: the same scene in other words
        log.warning("Component %s is now compiled as %s.", sha256, compiled.sha256)
    put(compiled.sha256, compiled.program)
    return compiled.program


def _find_code(sha256: str) -> str | None:
    if scene := Scene.objects.filter(component=sha256).first():
        return scene.tsx_code
    for side in ("after", "before"):
        if iteration := Iteration.objects.filter(**{f"{side}__component": sha256}).first():
            return getattr(iteration, side)["tsx_code"]
    return None


def _write(name: str, content: bytes) -> None:
    """All of it or nothing: nobody reads half a file, and a crash leaves none under this name."""
    storage = storages["components"]
    if not isinstance(storage, FileSystemStorage):  # an object store replaces whole objects by itself
        storage.save(name, ContentFile(content))
        return
    path = Path(storage.path(name))
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=path.parent, suffix=".tmp", delete=False) as file:
        try:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
            Path(file.name).replace(path)
        except BaseException:
            Path(file.name).unlink(missing_ok=True)
            raise


def _name(sha256: str) -> str:
    return f"components/{sha256}.js"
