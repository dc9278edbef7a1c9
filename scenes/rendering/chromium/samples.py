"""Compares some of the frames with screenshots of them, while those behind them are filmed."""

from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor

from scenes.rendering.chromium.streams import Stream
from scenes.rendering.chromium.truth import Likeness, likenesses

LEAST = 30.0  # decibels: below it the picture is another one
MOST = 16.0  # steps of brightness by which a part of the picture may differ: something is missing there


class Samples:
    """`places` are those of the frames in the stream, each asked for as one that can be decoded alone."""

    def __init__(self, stream: Stream, places: Sequence[int], ffmpeg: str) -> None:
        self._stream, self._places, self._ffmpeg = stream, list(places), ffmpeg
        self._screenshots: dict[int, bytes] = {}
        self._found: Future[list[Likeness]] | None = None

    def add(self, place: int, png: bytes) -> None:
        """Screenshots of other frames are not wanted."""
        if place in self._places:
            self._screenshots[place] = png

    def compare(self) -> None:
        """Begins, once all of them are there: called whenever there is more of the stream."""
        is_all = len(self._screenshots) == len(self._places) and self._stream.frames > self._places[-1]
        if is_all and self._found is None:
            stream, pngs = self._stream.alone(self._places), [self._screenshots[place] for place in self._places]
            beside = ThreadPoolExecutor(1)
            self._found = beside.submit(likenesses, self._ffmpeg, stream, pngs)
            beside.shutdown(wait=False)  # with what it has to do

    def likenesses(self) -> dict[int, Likeness]:
        """By place; waits for them. The stream is complete."""
        self.compare()
        assert self._found, "there is no screenshot of some sample"
        return dict(zip(self._places, self._found.result(), strict=True))


def is_alike(likeness: Likeness) -> bool:
    return likeness.psnr >= LEAST and likeness.worst <= MOST
