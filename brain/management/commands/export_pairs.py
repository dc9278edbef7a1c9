"""Shows scenes as the preview shows them beside what is exported of them, as one picture."""

import tempfile
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from brain.sheets.camera import camera
from brain.sheets.pairs import pairs, seen_in_preview, sheet_of
from brain.sheets.specimens import specimens_in
from config.bootstrap.programs import find_chromium
from scenes.findings import CompileError
from scenes.rendering.capture import Renderer
from scenes.rendering.outputs import Quality


class Command(BaseCommand):
    help = "Draw scenes twice, from the preview and from an export, and how they differ, with figures."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("folder", type=Path, help="scenes (.tsx) and the pictures and videos that they show")
        parser.add_argument("--out", type=Path, default=Path("pairs.png"), help="file (default: %(default)s)")
        parser.add_argument("--height", type=int, default=540, help="of the export in pixels (default: %(default)s)")
        parser.add_argument("--quality", type=Quality, choices=list(Quality), default=Quality.FINAL)

    def handle(self, *args: Any, folder: Path, out: Path, height: int, quality: Quality, **options: Any) -> None:
        try:
            specimens = list(specimens_in(folder))
        except (CompileError, OSError) as error:
            raise CommandError(str(error)) from error
        if not specimens:
            raise CommandError(f"There is no scene (.tsx) in {folder}.")
        chromium = find_chromium()
        if chromium is None:
            raise CommandError("Pairs need Chromium: install it (`apt-get install chromium`), or name it in CHROMIUM.")
        with camera(chromium) as taking, Renderer() as renderer, tempfile.TemporaryDirectory() as room:
            seen = seen_in_preview(taking.browser, specimens, height=height)
            found = pairs(specimens, seen, renderer, Path(room), quality=quality, height=height)
            taking.print(sheet_of(found), out)
        for each in found:
            self.stdout.write(f"{each.name} {each.frame}: {each.exported.psnr:.1f} dB by {each.method}")
        self.stdout.write(str(out))
