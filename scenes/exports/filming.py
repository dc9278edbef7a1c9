"""Renders the segments of an export that are not kept yet: while some are filmed, another one is encoded."""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from contextvars import copy_context
from pathlib import Path
from shutil import rmtree
from threading import Event
from typing import Literal

import structlog
from django.conf import settings

from scenes.exports.alone import Alone
from scenes.exports.cameras import cameras
from scenes.exports.keeping import find_kept, keep
from scenes.exports.posters import draw_poster
from scenes.exports.progress import Progress
from scenes.exports.rendered import Rendered
from scenes.exports.supplies import Supplies
from scenes.exports.trying import tried
from scenes.rendering.capture import Captured, CaptureRequest
from scenes.rendering.encode import Part, encode_segment, suffix_of
from scenes.rendering.film import Film
from scenes.rendering.outputs import Format, Output
from scenes.rendering.segments import Segment

log = structlog.get_logger()


class Filming:
    """Of one export, in its folder."""

    def __init__(
        self,
        film: Film,
        output: Output,
        supplies: Supplies,
        folder: Path,
        *,
        whose: str,
        progress: Progress,
        must_end: Callable[[], bool],
    ) -> None:
        self.film, self.output, self.supplies, self.folder = film, output, supplies, folder
        self.whose = whose
        self.progress, self._interrupted = progress, must_end
        self._failed = Event()  # one segment, which makes the others useless
        self._ready: dict[str, Rendered] = {}
        self._first = ""  # segment's key
        self.poster: Path | None = None  # where there are pictures

    def film_all(self, segments: Sequence[Segment]) -> list[Rendered]:
        """In their order. Raises RenderFailed, EncodingFailed, Stopped; what was finished is kept."""
        self._first = segments[0].key
        missing: dict[str, Segment] = {}
        for segment in segments:
            if segment.key in missing:  # the same once more
                self.progress.keep(len(segment.frames))
            elif not self._look_for(segment):
                missing[segment.key] = segment
        with ThreadPoolExecutor(settings.EXPORT_CAMERAS + 1, thread_name_prefix="filming") as lanes:
            making = [lanes.submit(copy_context().run, self._make, each) for each in missing.values()]
            try:
                for each in as_completed(making):
                    each.result()
            except BaseException:
                self._failed.set()
                lanes.shutdown(wait=False, cancel_futures=True)
                raise
        return [self._ready[each.key] for each in segments]

    def _must_end(self) -> bool:
        return self._failed.is_set() or self._interrupted()

    def _look_for(self, segment: Segment) -> bool:
        if segment.key not in self._ready and (kept := find_kept(segment.key, self._target(segment))):
            self._add(segment, kept)
        if segment.key in self._ready:
            self.progress.keep(len(segment.frames))
        return segment.key in self._ready

    def _add(self, segment: Segment, rendered: Rendered) -> None:
        """The poster is drawn as soon as it can be, while other segments are filmed."""
        self._ready[segment.key] = rendered
        if segment.key == self._first and rendered.part:
            self.poster = draw_poster(rendered.part, self.output.fps, self.folder, stopped=self._must_end)

    def _make(self, segment: Segment) -> None:
        alone = Alone(segment.key)
        alone.acquire(self._must_end)
        try:
            if not self._look_for(segment):  # another worker may just have made it
                self._add(segment, self._rendered(segment))
        finally:
            alone.release()
            rmtree(self.folder / segment.key, ignore_errors=True)

    def _rendered(self, segment: Segment) -> Rendered:
        captured = self._capture(segment)
        rendered = Rendered(
            frames=captured.frames,
            part=self._encode(captured, self._target(segment)),
            sounds=captured.sounds,
            findings=captured.findings,
            method=captured.method,
            agreement=captured.agreement,
        )
        keep(segment.key, rendered)
        log.info("exports.segment_made", key=segment.key, frames=captured.frames, seconds=captured.seconds)
        return rendered

    def _capture(self, segment: Segment) -> Captured:
        request = CaptureRequest(
            film_size=(self.film.width, self.film.height),
            fps=self.film.fps,
            scene=segment.scene,
            program=self.supplies.program_of(segment.scene.component),
            frames=segment.frames,
            samples=segment.samples,
            width=self.output.width,
            height=self.output.height,
            out_fps=self.output.fps,
            assets=self.supplies.assets,
            quality=self.output.quality,
            pictures=_pictures(self.output),
            whose=self.whose,
            codec="vp9" if self.output.format == Format.WEBM else "h264",
        )
        with cameras().lent(self._must_end) as renderer:
            on_frames = self.progress.begin_with(segment.scene.name)
            folder = self._folder(segment)
            return tried(lambda: renderer.capture(request, folder, on_frames=on_frames, stopped=self._must_end))

    def _encode(self, captured: Captured, target: Path) -> Part | None:
        if (source := captured.path) is None:
            return None
        return tried(lambda: encode_segment(source, captured.frames, self.output, target, stopped=self._must_end))

    def _folder(self, segment: Segment) -> Path:
        folder = self.folder / segment.key
        rmtree(folder, ignore_errors=True)
        folder.mkdir()
        return folder

    def _target(self, segment: Segment) -> Path:
        return self.folder / f"{segment.key}{suffix_of(self.output)}"


def _pictures(output: Output) -> Literal["video", "png", "none"]:
    if output.format == Format.AUDIO:
        return "none"
    return "video" if output.format in {Format.MP4, Format.WEBM} else "png"
