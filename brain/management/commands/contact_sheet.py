"""Shows what the built-in brain makes of prompts, or what its templates look like, as one picture each."""

import re
from argparse import ArgumentTypeError
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from brain.providers.builtin.catalogue.common import COMMON
from brain.providers.builtin.library import TEMPLATES
from brain.sheets.films import Filmed, NoScene, Theme, film_of_prompt, film_of_template, in_theme, restyled
from brain.sheets.sheet import FORMATS, Sheet, Strip
from config.bootstrap.programs import find_chromium

THEMES: dict[str, tuple[Theme, ...]] = {"light": ("light",), "dark": ("dark",), "both": ("dark", "light")}


class Command(BaseCommand):
    help = "Draw contact sheets: frames of the scenes that prompts make, or of templates, in every format and theme."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("prompts", nargs="*", help="what to ask for; with --templates, the names of templates")
        parser.add_argument("--prompts", dest="file", type=Path, help="a file with a prompt on each line")
        parser.add_argument("--templates", action="store_true", help="show built-in templates, all without a name")
        parser.add_argument("--out", type=Path, default=Path("contact-sheets"), help="folder (default: %(default)s)")
        parser.add_argument("--frames", type=_count, default=3, help="of each scene (default: %(default)s)")
        parser.add_argument("--formats", type=_formats, default=list(FORMATS), help="such as 16:9,1:1 (default: all)")
        parser.add_argument("--theme", choices=THEMES, default="both", help="colours (default: %(default)s)")
        for name in ("motion", "font", "align"):
            parser.add_argument(f"--{name}", choices=COMMON[name].choices, help="instead of the scenes' own")

    def handle(self, *args: Any, **options: Any) -> None:
        films = _films_of_templates(options["prompts"]) if options["templates"] else _films_of_prompts(options)
        camera, chromium = _find_camera()
        out: Path = options["out"]
        out.mkdir(parents=True, exist_ok=True)
        with camera(chromium) as taking:
            for title, film in films.items():
                film = restyled(film, **{name: options[name] for name in ("motion", "font", "align")})
                strips = []
                for theme in THEMES[options["theme"]]:
                    taken = [
                        taking.shoot(in_theme(film, theme), each, frames=options["frames"])
                        for each in options["formats"]
                    ]
                    for number, scene in enumerate(film):
                        shots = tuple(shot for format in taken for shot in format[number])
                        strips.append(Strip(f"{number + 1} {scene.name}, {theme}", shots))
                path = out / f"{_file_name(title)}.png"
                taking.print(Sheet(title, tuple(strips)), path)
                found = sum(bool(shot.findings) for strip in strips for shot in strip.shots)
                self.stdout.write(f"{path}{f': {found} frames with findings' if found else ''}")


def _films_of_templates(names: list[str]) -> dict[str, list[Filmed]]:
    if unknown := [name for name in names if name not in TEMPLATES]:
        raise CommandError(f"There is no template {unknown[0]}; there are {', '.join(TEMPLATES)}.")
    return {name: film_of_template(name) for name in names or TEMPLATES}


def _films_of_prompts(options: dict[str, Any]) -> dict[str, list[Filmed]]:
    prompts = list(options["prompts"])
    if file := options["file"]:
        try:
            prompts += [line.strip() for line in file.read_text(encoding="utf-8").splitlines() if line.strip()]
        except OSError as error:
            raise CommandError(f"{file} cannot be read: {error.strerror}.") from error
    if not prompts:
        raise CommandError("Say what to draw: one or more prompts, --prompts FILE, or --templates.")
    try:
        return {prompt: film_of_prompt(prompt) for prompt in prompts}
    except NoScene as answered:
        raise CommandError(str(answered)) from answered


def _find_camera() -> tuple[Any, str]:
    try:
        from brain.sheets.camera import camera
    except ModuleNotFoundError as missing:
        if (missing.name or "").split(".")[0] != "playwright":
            raise
        raise CommandError("Contact sheets need Playwright: `uv sync --group dev` installs it.") from missing
    chromium = find_chromium()
    if chromium is None:
        raise CommandError(
            "Contact sheets need Chromium: install it (`apt-get install chromium`), or name it in CHROMIUM."
        )
    return camera, chromium


def _formats(text: str) -> list[str]:
    formats = [each.strip() for each in text.split(",")]
    if unknown := [each for each in formats if each not in FORMATS]:
        raise ArgumentTypeError(f"{unknown[0]} is no format: use some of {', '.join(FORMATS)}")
    return formats


def _count(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 12:
        raise ArgumentTypeError(f"{text} is no number from 1 to 12")
    return int(text)


def _file_name(title: str) -> str:
    return re.sub(r"[^\w]+", "-", title.lower()).strip("-")[:60] or "sheet"
