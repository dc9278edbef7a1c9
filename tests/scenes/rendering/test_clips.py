"""What sounds at each frame becomes stretches of files, each at its sample of the film."""

import math

import pytest

from scenes.rendering.clips import RATE, Clip, clips_of, samples_at, track_clip
from scenes.rendering.outputs import Format
from scenes.rendering.sounds import Sound
from tests.scenes.rendering.making import film, heard_in, output, playing


def clips(frames: int, fps: int, out_fps: int, *tracks) -> list[Clip]:
    told, made = film(frames, fps), output(Format.MP4, out_fps)
    return clips_of(heard_in(told, made, *tracks), told, made)


@pytest.mark.parametrize("out_fps", [24, 25, 30, 50, 60])
@pytest.mark.parametrize("fps", [24, 30, 60])
def test_an_element_that_goes_on_playing_is_one_clip_at_its_exact_sample(fps, out_fps):
    (clip,) = clips(100, fps, out_fps, playing("a.wav", fps, at=7, rate=1.5, start=2.0))
    assert (clip.start, clip.skip, clip.first, clip.rate) == (samples_at(7, fps), 0, 2.0, 1.5)
    assert clip.start + clip.samples == samples_at(100, fps)


def test_places_do_not_drift():
    assert samples_at(24 * 600, 24) == samples_at(60 * 600, 60) == 600 * RATE


def test_a_sound_ends_where_its_part_of_the_file_ends():
    (clip,) = clips(90, 30, 30, playing("a.wav", 30, at=10, start=1.0, end=1.75, rate=0.5))
    assert clip.samples == 1.5 * RATE


def test_a_sound_goes_on_in_the_next_segment_whatever_it_is_called_there():
    track = playing("a.wav", 30)
    renamed = [
        Sound(**each.as_json() | {"key": f"other {frame // 40}", "end": math.inf})
        for frame in range(90)
        if (each := track(frame))
    ]
    told, made = film(90, 30), output(Format.MP4, 30)
    (clip,) = clips_of([[each] for each in renamed], told, made)
    assert clip.samples == 3 * RATE


def test_two_elements_that_play_the_same_are_two_clips():
    found = clips(60, 30, 30, playing("a.wav", 30, volume=0.2), playing("a.wav", 30, volume=0.7, muted=False))
    assert [clip.curve for clip in found] == [((0, 0.2),), ((0, 0.7),)]


def test_a_sound_that_jumps_is_two_clips():
    found = clips(60, 30, 30, playing("a.wav", 30, until=30), playing("a.wav", 30, at=30))
    assert [(clip.start, clip.samples, clip.skip) for clip in found] == [(0, RATE, 0), (RATE, RATE, 0)]


def test_while_time_stands_still_nothing_is_heard():
    frozen = Sound(key="a", src="a.wav", start=0, end=math.inf, elapsed=0.5)
    assert clips(60, 30, 30, lambda frame: frozen) == []


@pytest.mark.parametrize("wrong", [{"muted": True}, {"volume": 0.0}, {"rate": 0.05}, {"rate": 20.0}])
def test_what_browsers_do_not_let_be_heard_is_no_clip(wrong):
    assert clips(60, 30, 30, playing("a.wav", 30, **wrong)) == []


def test_a_volume_that_changes_goes_straight_from_frame_to_frame():
    (clip,) = clips(60, 30, 30, playing("a.wav", 30, volume=lambda frame: min(1, frame / 15)))
    assert clip.curve[0] == (0, 0)
    assert clip.curve[1] == (RATE / 2, 1)
    assert {volume for _, volume in clip.curve[1:]} == {1}


def test_the_sound_track_begins_at_its_frame_and_fades():
    audio = {
        "asset_id": "1", "name": "m.mp3", "volume": 0.8, "start": 30, "trim_before": 2.0, "trim_after": 5.0,
        "loop": False, "fade_in": 0.5, "fade_out": 1.0,
    }  # fmt: skip
    clip = track_clip(film(300, 30, audio=audio), output(Format.MP4, 60), {"m.mp3": 100.0})
    assert (clip.start, clip.samples, clip.first) == (RATE, 3 * RATE, 2.0)
    assert clip.curve == ((0, 0.0), (RATE / 2, 0.8), (2 * RATE, 0.8), (3 * RATE, 0.0))


def test_a_looped_sound_track_lasts_as_long_as_the_film():
    audio = {
        "asset_id": "1", "name": "m.mp3", "volume": 1.0, "start": 0, "trim_before": 0.0, "trim_after": None,
        "loop": True, "fade_in": 0.0, "fade_out": 0.0,
    }  # fmt: skip
    clip = track_clip(film(300, 30, audio=audio), output(Format.MP4, 30), {"m.mp3": 1.5})
    assert (clip.samples, clip.last, clip.curve) == (10 * RATE, 1.5, ((0, 1.0),))
