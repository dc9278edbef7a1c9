"""`render PROJECT -o FILE`: a file of a video from the command line, by the same way as from the page."""

import signal
import time
from pathlib import Path
from typing import Any
from uuid import UUID

from django.contrib.auth.models import User
from django.core.management.base import BaseCommand, CommandError, CommandParser

from config.progress import Bar
from projects.errors import ChangeRefused
from projects.models import Project
from scenes.exports import operations
from scenes.exports.errors import NoFile
from scenes.exports.following import follow
from scenes.exports.saving import format_of, save
from scenes.models import Export
from scenes.rendering.browsers import end_browsers
from scenes.rendering.outputs import Format, Quality

CANCELLED = 130  # as shells count what Ctrl+C ended


class Command(BaseCommand):
    help = (
        "Export a video to a file. It is an export like any other: it stands in the project's list, what did not "
        "change since the last one is not rendered again, and a worker may make it; without one it is made here. "
        "Ctrl+C cancels it. Exit code 1 when it could not be made, 130 when it was cancelled."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("project", metavar="PROJECT", help="its id, or its title where only one is called so")
        parser.add_argument("-o", "--output", type=Path, metavar="FILE", help="or a folder (default: this one)")
        parser.add_argument(
            "--format", choices=[each.value for each in Format], help="default: what FILE ends with, or mp4"
        )
        parser.add_argument("--height", type=int, default=0, metavar="PIXELS", help="default: the project's own")
        parser.add_argument("--quality", choices=[each.value for each in Quality], default=Quality.FINAL.value)
        parser.add_argument("--fps", type=int, help="frames a second (default: the project's own, 15 of a GIF)")
        parser.add_argument("--frame", type=int, help="of the video, for a PNG (default: 0)")
        parser.add_argument("--width", type=int, metavar="PIXELS", help="of a GIF")
        parser.add_argument("--shape", metavar="16:9", help="another shape than the project's: 16:9, 9:16 or 1:1")
        parser.add_argument("--at-version", type=int, metavar="N", help="as it was then (default: as it is now)")
        parser.add_argument("--as", dest="user", metavar="USER", help="whose export it is (default: the system's)")

    def handle(self, *args: Any, output: Path | None, **options: Any) -> None:
        project, target = _find_project(options["project"]), output or Path()
        _require_folder(target)
        began = time.monotonic()
        export = self._ask(project, target, options)
        bar = Bar(self.stderr)
        before = signal.signal(signal.SIGTERM, signal.default_int_handler)
        try:
            export = follow(export, lambda *seen: bar.show(seen[0], seen[1], _words(*seen)))
        except KeyboardInterrupt as interrupt:
            raise CommandError("Cancelled.", returncode=CANCELLED) from interrupt
        finally:
            bar.clear()
            signal.signal(signal.SIGTERM, before)
            end_browsers()
        self._finish(export, target, time.monotonic() - began)

    def _ask(self, project: Project, target: Path, options: dict[str, Any]) -> Export:
        try:
            (export,) = operations.request_export(
                project,
                by=_find_user(options["user"]),
                format=options["format"] or format_of(target).value,
                height=options["height"],
                quality=options["quality"],
                fps=options["fps"],
                frame=options["frame"],
                gif_width=options["width"],
                shapes=[options["shape"]] if options["shape"] else None,
                version=options["at_version"],
            )
        except ChangeRefused as refused:
            raise CommandError(str(refused)) from refused
        return export

    def _finish(self, export: Export, target: Path, seconds: float) -> None:
        for finding in export.findings:
            where = f"“{finding['scene']}”: " if finding.get("scene") else ""
            self.stderr.write(f"{where}{finding.get('message', '')}", self.style.WARNING)
        try:
            written = save(export, target)
        except NoFile as error:
            raise CommandError(export.error or str(error)) from error
        except OSError as error:
            raise CommandError(f"{target} could not be written: {error.strerror or error}.") from error
        length = "" if export.format == Format.PNG else f", {export.seconds:.1f} s at {export.fps} frames a second"
        self.stdout.write(
            f"{written}: {export.width} × {export.height}{length}, {(export.size or 0) / 1e6:.1f} MB, "
            f"version {export.version}, in {seconds:.1f} s"
        )


def _find_project(named: str) -> Project:
    try:
        found = list(Project.objects.filter(pk=UUID(named)))
    except ValueError:
        found = list(Project.objects.filter(title=named)[:2])
    if len(found) != 1:
        raise CommandError(
            f"There {'are several projects' if found else 'is no project'} “{named}”. Name it by its id."
        )
    return found[0]


def _find_user(name: str | None) -> User | None:
    if name is None:
        return None
    if (user := User.objects.filter(username=name, is_active=True).first()) is None:
        raise CommandError(f"There is no active account {name}.")
    return user


def _require_folder(target: Path) -> None:
    """Before minutes are spent on a file that has no place."""
    if not (target if target.is_dir() else target.parent).is_dir():
        raise CommandError(f"There is no folder {target.parent}.")


def _words(done: int, total: int, scene: str, seconds_left: float | None) -> str:
    left = f", {seconds_left:.0f} s left" if seconds_left else ""
    return f"{done} of {total} frames{f' · {scene}' if scene else ''}{left}"
