"""Renders the segments of an export that are not kept yet: one is filmed while the one before is being encoded."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextvars import copy_context
from functools import partial
from pathlib import Path
from shutil import rmtree
from typing import Literal

import structlog

from scenes.exports.alone import Alone
from scenes.exports.keeping import find_kept, keep
from scenes.exports.progress import Progress
from scenes.exports.rendered import Rendered
from scenes.exports.supplies import Supplies
from scenes.exports.trying import tried
from scenes.rendering.capture import Captured, CaptureRequest, Renderer
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
        renderer: Renderer,
        progress: Progress,
        must_end: Callable[[], bool],
    ) -> None:
        self.film, self.output, self.supplies, self.folder = film, output, supplies, folder
        self.renderer, self.progress, self.must_end = renderer, progress, must_end
        self._ready: dict[str, Rendered] = {}

    def film_all(self, segments: Sequence[Segment]) -> list[Rendered]:
        """In their order. Raises RenderFailed, EncodingFailed, Stopped; what was finished is kept."""
        for segment in segments:
            self._look_for(segment)
        with ThreadPoolExecutor(1, thread_name_prefix="encoding") as encoder:
            encoding: Future[None] | None = None
            for segment in segments:
                if segment.key in self._ready:
                    continue
                filmed = self._begin(segment)
                if encoding:
                    encoding.result()
                if filmed:
                    finish = partial(self._finish, segment, *filmed)
                    encoding = encoder.submit(copy_context().run, finish)
            if encoding:
                encoding.result()
        return [self._ready[each.key] for each in segments]

    def _look_for(self, segment: Segment) -> bool:
        if segment.key not in self._ready and (kept := find_kept(segment.key, self._target(segment))):
            self._ready[segment.key] = kept
        if segment.key in self._ready:
            self.progress.keep(len(segment.frames))
        return segment.key in self._ready

    def _begin(self, segment: Segment) -> tuple[Captured, Alone] | None:
        """Filmed, and to be encoded while its lock is held; None when another worker has just made it."""
        alone = Alone(segment.key)
        alone.acquire(self.must_end)
        try:
            if self._look_for(segment):
                alone.release()
                return None
            return self._capture(segment), alone
        except BaseException:
            alone.release()
            raise

    def _capture(self, segment: Segment) -> Captured:
        request = CaptureRequest(
            film_size=(self.film.width, self.film.height),
            fps=self.film.fps,
            scene=segment.scene,
            program=self.supplies.program_of(segment.scene.component),
            frames=segment.frames,
            width=self.output.width,
            height=self.output.height,
            out_fps=self.output.fps,
            assets=self.supplies.assets,
            quality=self.output.quality,
            pictures=_pictures(self.output),
            codec="vp9" if self.output.format == Format.WEBM else "h264",
        )
        self.progress.begin_with(segment.scene.name)
        return tried(
            lambda: self.renderer.capture(
                request, self._folder(segment), on_frames=self.progress.at, stopped=self.must_end
            )
        )

    def _finish(self, segment: Segment, captured: Captured, alone: Alone) -> None:
        try:
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
            self._ready[segment.key] = rendered
        finally:
            alone.release()
            rmtree(self.folder / segment.key, ignore_errors=True)

    def _encode(self, captured: Captured, target: Path) -> Part | None:
        if (source := captured.path) is None:
            return None
        return tried(lambda: encode_segment(source, captured.frames, self.output, target, stopped=self.must_end))

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
