"""The examples of docs/scenes.md play in a real browser."""

from scenes.compiler import compile_scene
from scenes.verifier import verify
from tests.browser.player import files
from tests.browser.player.stand import Stand, scene
from tests.browser.player.watching import failures, picture_at, shows_something, watch
from tests.scenes.documented import examples


def duration_of(tsx_code: str) -> int:
    verdict = verify(compile_scene(tsx_code).program, props={}, width=1920, height=1080, fps=30)
    return verdict.duration


def bring_files(stand: Stand, folder) -> None:
    """The assets that the examples name."""
    stand.assets["logo.png"] = ("image/png", files.picture(64, 64))
    for name in ("music.mp3", "bell.mp3"):
        stand.assets[name] = ("audio/wav", files.tone(2))
    if files.has_ffmpeg():  # without it a placeholder stands where the film would be
        stand.assets["film.mp4"] = ("video/mp4", files.clip(folder))


def test_every_example_plays_and_shows_something(open_player, stand, tmp_path):
    bring_files(stand, tmp_path)
    film = [scene(name, code, duration=duration_of(code)) for name, code in examples().items()]
    page, complaints = watch(open_player, stand, film)
    start = 0
    for each in film:
        picture = picture_at(page, start + each["duration"] // 2)
        assert shows_something(page, picture), f"{each['name']} is blank"
        start += each["duration"]
    assert failures(page) == []
    assert complaints == []
