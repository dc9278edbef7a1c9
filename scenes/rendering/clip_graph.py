"""How ffmpeg is told to play one clip: what it reads, and the filters until the clip stands at its place. Pure.

Browsers keep the pitch of what they play faster or slower, and so does atempo.
"""

import math
from dataclasses import dataclass, replace
from pathlib import Path

from scenes.rendering.clips import RATE, Clip
from scenes.rendering.probe import reading
from scenes.rendering.sound_files import SoundFile

RAW = ("-f", "f32le", "-ar", str(RATE), "-ac", "2")  # what is mixed already, and read again
_MONO_RAW = ("-f", "f32le", "-ar", str(RATE), "-ac", "1")
_RUN_UP = 1.0  # seconds: decoders that begin in the middle need some before they are right
_BOTH_SIDES = "pan=stereo|c0=c0|c1=c0"  # as loud on each as it was on one, which is what browsers do
_FROM_ZERO = "asetpts=N/SR/TB"


@dataclass(frozen=True, slots=True)
class Play:
    """`inputs` are the arguments for each file that is read; `filters` has `{0}`, `{1}` for their numbers and `{out}`
    for the name of what comes out."""

    inputs: tuple[tuple[object, ...], ...]
    filters: str


def as_heard_once(clip: Clip, seconds: float) -> Clip | None:
    """The same clip, not looped where one round is enough; None where its part of the file is empty. `seconds` is the
    file's length."""
    if not clip.loop:
        return clip
    clip = replace(clip, last=min(clip.last, seconds))
    if (length := clip.last - clip.first) * RATE < 1:
        return None
    clip = replace(clip, skip=clip.skip % length)
    is_enough = clip.skip + clip.samples / RATE * clip.rate <= length
    return replace(clip, loop=False) if is_enough else clip


def play_file(clip: Clip, file: SoundFile, envelope: Path | None) -> Play:
    """`clip` is not looped; `envelope` holds its volumes where they change."""
    begin = clip.first + clip.skip
    sought = max(0.0, begin - _RUN_UP)
    length = begin - sought + clip.samples / RATE * clip.rate + _RUN_UP
    source = ("-ss", f"{sought:.6f}", "-t", f"{length:.6f}", *reading(file.media_type), "-i", file.path)
    skipped = round((begin - sought) * RATE)
    return _play(clip, source, f"{_even(file)},{_trimmed(skipped)}", envelope)


def play_loop(clip: Clip, body: Path, envelope: Path | None) -> Play:
    """`body` is one round, mixed down already."""
    source = ("-stream_loop", -1, *RAW, "-i", body)
    return _play(clip, source, f"{_FROM_ZERO},{_trimmed(round(clip.skip * RATE))}", envelope)


def play_stem(path: Path, start: int) -> Play:
    return Play(inputs=((*RAW, "-i", path),), filters=f"[{{0}}:a]{_delayed(start)}[{{out}}]")


def body_of(clip: Clip, file: SoundFile) -> Play:
    """One round of a loop."""
    samples = round((clip.last - clip.first) * RATE)
    return play_file(Clip(src=clip.src, start=0, samples=samples, first=clip.first, last=clip.last), file, None)


def _play(clip: Clip, source: tuple[object, ...], filters: str, envelope: Path | None) -> Play:
    cut = f"apad=whole_len={clip.samples},atrim=end_sample={clip.samples},{_FROM_ZERO}"
    placed = f"[{{0}}:a:0]{filters}{_stretched(clip.rate)},{cut}"
    if not envelope:
        return Play(inputs=(source,), filters=f"{placed},volume={clip.curve[0][1]:.6f},{_delayed(clip.start)}[{{out}}]")
    louder = f"[{{1}}:a]{_BOTH_SIDES}[{{out}}_volume]"
    product = f"[{{out}}_plain][{{out}}_volume]amultiply,{_delayed(clip.start)}[{{out}}]"
    return Play(inputs=(source, (*_MONO_RAW, "-i", envelope)), filters=f"{placed}[{{out}}_plain];{louder};{product}")


def _even(file: SoundFile) -> str:
    """Two channels of 48,000 samples a second from the file's first moment on, silence where it has none."""
    sides = _BOTH_SIDES if file.channels == 1 else "aformat=channel_layouts=stereo"
    return f"aresample={RATE}:async=1:first_pts=0,aformat=sample_fmts=fltp,{sides}"


def _trimmed(samples: int) -> str:
    return f"atrim=start_sample={samples},{_FROM_ZERO}"


def _delayed(samples: int) -> str:
    return f"adelay=delays={samples}S:all=1"


def _stretched(rate: float) -> str:
    """atempo shifts pieces of sound to where they fit best. In silence nothing fits, and it would go astray by half a
    piece: a constant below everything holds it, so that what comes after a pause comes in time. Told that there are
    half the samples a second it takes pieces of 20 milliseconds, as browsers do. Halved, nothing is cut off then."""
    if rate == 1:
        return ""
    steps = max(1, math.ceil(abs(math.log2(rate)) - 1e-9))  # beyond a factor of 2 it would skip samples
    tempos = ",".join([f"atempo={rate ** (1 / steps):.9f}"] * steps)
    held = f"dcshift=0.005,asetrate={RATE // 2},{tempos},asetrate={RATE},dcshift=-0.005"
    return f",volume=0.5,{held},volume=2,{_FROM_ZERO}"
