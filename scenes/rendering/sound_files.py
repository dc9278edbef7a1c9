"""The files that sounds are taken from: where they lie, what they are, how long they last."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from scenes.rendering.errors import EncodingFailed, NoEncoder
from scenes.rendering.film import Film
from scenes.rendering.probe import probe


@dataclass(frozen=True, slots=True, kw_only=True)
class SoundFile:
    path: Path
    media_type: str
    seconds: float
    channels: int


def sound_files(film: Film, names: Iterable[str], files: Mapping[str, Path]) -> tuple[dict[str, SoundFile], list[str]]:
    """By the asset's name, with a sentence for each that cannot be heard. A video without sound is silent and in
    neither. Raises NoEncoder."""
    found: dict[str, SoundFile] = {}
    findings: list[str] = []
    types = {asset.name: asset.type for asset in film.assets}
    for name in sorted(set(names)):
        if name not in types or name not in files:
            findings.append(f"“{name}” is not among the project’s assets any more, so it is silent.")
            continue
        try:
            probed = probe(files[name], media_type=types[name])
        except NoEncoder:
            raise
        except EncodingFailed:
            findings.append(f"“{name}” is damaged, so it is silent. Upload it again.")
            continue
        if probed.sound:
            seconds = float(probed.sound.get("duration", probed.seconds))
            channels = probed.sound["channels"]
            found[name] = SoundFile(path=files[name], media_type=types[name], seconds=seconds, channels=channels)
    return found, findings
