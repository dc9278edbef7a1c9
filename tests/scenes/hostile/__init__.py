"""Scenes that are broken or mean harm, each a file whose first line says what it tries."""

from pathlib import Path

SCENES = {path.stem: path.read_text() for path in sorted(Path(__file__).parent.glob("*.tsx"))}
