"""Files of exports in folders of this machine: which format a name asks for, and the file all at once or not at all."""

import shutil
import tempfile
from pathlib import Path

from scenes.exports.naming import TYPES, file_name
from scenes.exports.operations import file_of
from scenes.models import Export
from scenes.rendering.outputs import Format


def format_of(target: Path) -> Format:
    """What the name ends with, or an MP4."""
    endings = {ending: format for format, (_, ending) in TYPES.items()}
    return endings.get(target.suffix.lower().lstrip("."), Format.MP4)


def save(export: Export, target: Path) -> Path:
    """To this file, over what is there, or into this folder under a readable name. Raises NoFile, OSError."""
    with file_of(export) as file:
        if target.is_dir():
            target = target / file_name(export.film_shown, export.wanted)
        with tempfile.NamedTemporaryFile(dir=target.parent, prefix=f".{target.name}.", delete=False) as written:
            path = Path(written.name)
            try:
                shutil.copyfileobj(file, written)
                path.chmod(0o644)
                path.replace(target)
            except BaseException:
                path.unlink(missing_ok=True)
                raise
    return target
