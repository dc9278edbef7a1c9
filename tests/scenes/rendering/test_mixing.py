"""Sounds are heard when and as loud as the film says, however they are trimmed, stretched, looped and many."""

import math
from pathlib import Path

import pytest

from scenes.rendering.assemble import assemble
from scenes.rendering.film import Film
from scenes.rendering.outputs import Format
from tests.scenes.rendering.making import (
    RATE,
    clicks,
    ffmpeg,
    film,
    heard_in,
    loudness,
    onsets,
    output,
    playing,
    samples_of,
    tone,
    write_wave,
)

TRACK = {
    "asset_id": "1", "name": "tone.wav", "volume": 1.0, "start": 0, "trim_before": 0.0, "trim_after": None,
    "loop": False, "fade_in": 0.0, "fade_out": 0.0,
}  # fmt: skip


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("sounds")
    made = {
        "clicks.wav": write_wave(folder / "clicks.wav", clicks([0.25, 0.75, 1.25, 1.75], 2)),
        "tone.wav": write_wave(folder / "tone.wav", tone(4)),
    }
    for name in ("clicks.mp3", "clicks.m4a", "clicks.ogg"):
        made[name] = folder / name
        ffmpeg("-i", made["clicks.wav"], *(["-c:a", "libopus"] if name.endswith("ogg") else []), made[name])
    return made


def mixed(told: Film, fps: int, files: dict[str, Path], folder: Path, *tracks):
    """The samples of a sound file, and what is said about it."""
    made, target = output(Format.AUDIO, fps), folder / "sound.m4a"
    findings = assemble([], heard_in(told, made, *tracks), told, made, target, files=files, author="Alice")
    return samples_of(target), findings


@pytest.mark.parametrize(("fps", "out_fps"), [(30, 24), (30, 25), (24, 30), (25, 50), (30, 60), (60, 24)])
def test_clicks_come_within_a_frame_trimmed_stretched_and_looped(fps, out_fps, files, tmp_path):
    told = film(14 * fps, fps, assets=files)
    tracks = [
        playing("clicks.wav", fps, at=fps + 1, until=3 * fps, start=0.5),  # 0.25, 0.75, 1.25
        playing("clicks.wav", fps, at=4 * fps, until=6 * fps, start=0.5, rate=1.5),  # 1/6, 0.5, 5/6
        playing("clicks.wav", fps, at=7 * fps, until=9 * fps, rate=0.5, end=1.0),  # 0.5, 1.5
        playing("clicks.wav", fps, at=10 * fps, until=13 * fps, start=0.5, end=1.1, loop=True),  # each 0.6 from 0.25 on
    ]
    samples, _ = mixed(told, out_fps, files, tmp_path, *tracks)
    expected = [
        *(1 + 1 / fps + each for each in (0.25, 0.75, 1.25)),
        *(4 + each for each in (1 / 6, 0.5, 5 / 6)),
        *(7 + each for each in (0.5, 1.5)),
        *(10.25 + 0.6 * each for each in range(5)),
    ]
    found = onsets(samples)
    assert len(found) == len(expected), found
    assert max(abs(a - b) for a, b in zip(found, expected, strict=True)) < 1 / max(fps, out_fps)
    assert 0 <= len(samples) - 14 * RATE < 1024  # what is beyond is told to be left out


@pytest.mark.parametrize("name", ["clicks.mp3", "clicks.m4a", "clicks.ogg"])
def test_compressed_sounds_keep_their_time_from_the_middle_on(name, files, tmp_path):
    samples, _ = mixed(film(60, 30, assets=files), 30, files, tmp_path, playing(name, 30, start=1.5))
    (found,) = onsets(samples)
    assert found == pytest.approx(0.25, abs=0.01)


def test_volumes_mutes_and_fades_are_heard(files, tmp_path):
    told = film(120, 30, assets=files, audio=TRACK | {"volume": 0.5, "start": 60, "fade_in": 1.0})
    ramp = playing("tone.wav", 30, until=60, volume=lambda frame: 0.0 if frame >= 45 else min(1.0, frame / 30))
    samples, _ = mixed(told, 30, files, tmp_path, ramp)
    full = 0.5 * math.sqrt(0.5)  # of the file's tone
    assert loudness(samples, 0.48, 0.52) == pytest.approx(full / 2, rel=0.1)
    assert loudness(samples, 1.1, 1.4) == pytest.approx(full, rel=0.05)
    assert loudness(samples, 1.55, 1.95) < 0.002
    assert loudness(samples, 2.48, 2.52) == pytest.approx(full / 4, rel=0.1)
    assert loudness(samples, 3.1, 3.9) == pytest.approx(full / 2, rel=0.05)


def test_a_click_each_minute_is_in_its_place_after_ten_minutes(files, tmp_path):
    told = film(600 * 24, 24, assets=files)
    tracks = [playing("clicks.wav", 24, at=24 * 60 * n, until=24 * 60 * n + 12) for n in range(10)]
    samples, _ = mixed(told, 60, files, tmp_path, *tracks)
    assert onsets(samples) == pytest.approx([60 * n + 0.25 for n in range(10)], abs=0.001)


def test_many_sounds_are_mixed_in_stages(files, tmp_path):
    told = film(40 * 12, 30, assets=files)
    tracks = [playing("clicks.wav", 30, at=12 * n, until=12 * n + 9) for n in range(40)]
    samples, _ = mixed(told, 30, files, tmp_path, *tracks)
    assert onsets(samples) == pytest.approx([0.4 * n + 0.25 for n in range(40)], abs=0.001)


def test_what_cannot_be_read_is_silent_and_said(files, tmp_path):
    damaged = tmp_path / "damaged.mp3"
    damaged.write_bytes(b"ID3\x04" + bytes(range(256)) * 20)
    playlist = tmp_path / "playlist.mp3"  # would be followed, were it not read as what it was uploaded as
    playlist.write_text(f"#EXTM3U\n#EXTINF:2,\nfile://{files['tone.wav']}\n#EXT-X-ENDLIST\n")
    every = files | {"damaged.mp3": damaged, "playlist.mp3": playlist}
    told = film(60, 30, assets=[*every, "gone.mp3"])
    tracks = [playing(name, 30) for name in ("clicks.wav", "damaged.mp3", "playlist.mp3", "gone.mp3")]
    samples, findings = mixed(told, 30, every, tmp_path, *tracks)
    assert onsets(samples) == pytest.approx([0.25, 0.75, 1.25, 1.75], abs=0.001)
    assert [each.split("”")[0] for each in findings] == ["“damaged.mp3", "“gone.mp3", "“playlist.mp3"]


def test_a_video_is_heard_and_one_without_sound_is_silent(files, tmp_path):
    pictures = ["-f", "lavfi", "-i", "color=s=64x64:r=30:d=2"]
    ffmpeg(*pictures, "-i", files["clicks.wav"], "-c:v", "libx264", tmp_path / "talk.mp4")
    ffmpeg(*pictures, "-c:v", "libx264", tmp_path / "silent.mp4")
    every = {name: tmp_path / name for name in ("talk.mp4", "silent.mp4")}
    told = film(60, 30, assets=every)
    samples, findings = mixed(told, 30, every, tmp_path, playing("talk.mp4", 30), playing("silent.mp4", 30))
    assert onsets(samples) == pytest.approx([0.25, 0.75, 1.25, 1.75], abs=0.002)
    assert not findings
