"""Each format holds exactly the frames and seconds of the film, and says what players want to know."""

import subprocess
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from scenes.rendering.assemble import assemble
from scenes.rendering.encode import Part, encode_segment, suffix_of
from scenes.rendering.errors import EncodingFailed
from scenes.rendering.outputs import CLASSES, GIF_SPEEDS, SPEEDS, Format, Output, Quality, width_for
from scenes.rendering.probe import Probed, probe
from tests.scenes.rendering.making import ffmpeg, film, heard_in, output, playing, tone, write_wave
from tests.scenes.rendering.sources import FRAMES, sources_once  # noqa: F401  a fixture

ALL = sum(FRAMES)
BT709 = {"color_range": "tv", "color_space": "bt709", "color_transfer": "bt709", "color_primaries": "bt709"}


def parts_of(captured: list[Path], made: Output, folder: Path) -> list[Part]:
    return [
        encode_segment(source, FRAMES[index], made, folder / f"part{index}{suffix_of(made)}")
        for index, source in enumerate(captured)
    ]


def made_of(captured: list[Path], made: Output, folder: Path, **more) -> Path:
    target = folder / f"film.{made.format}"
    told = film(ALL, made.fps)
    assemble(parts_of(captured, made, folder), [[]] * ALL, told, made, target, files={}, author="Alice", **more)
    return target


def pictures_in(path: Path) -> list[str]:
    """A hash of each frame as it is shown."""
    command = ["ffmpeg", "-v", "error", "-i", path, "-map", "0:v:0", "-f", "framehash", "-hash", "md5", "-"]
    told = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return [line.split(",")[-1].strip() for line in told.splitlines() if not line.startswith("#")]


def times_in(path: Path) -> list[float]:
    command = ["ffprobe", "-v", "error", "-select_streams", "v:0", "-show_entries", "packet=pts_time", "-of", "csv=p=0"]
    told = subprocess.run([*command, path], check=True, capture_output=True, text=True).stdout
    return sorted(float(each.strip(",")) for each in told.split())


def tags(probed: Probed) -> dict[str, str]:
    return {name.lower(): value for name, value in probed.format["tags"].items()}


@pytest.mark.parametrize(
    ("kind", "source", "quality", "codec", "fps"),
    [
        *((Format.MP4, f"h264 at {fps}", Quality.DRAFT, "h264", fps) for fps in (24, 60)),
        *((Format.MP4, "h264", Quality.FINAL, "h264", fps) for fps in SPEEDS),
        (Format.WEBM, "vp9", Quality.DRAFT, "vp9", 30),
        (Format.WEBM, "h264", Quality.FINAL, "vp9", 50),
    ],
)
def test_a_video_has_exactly_its_frames_at_their_times(kind, source, quality, codec, fps, sources, tmp_path):
    made = output(kind, fps, quality=quality)
    target = made_of(sources[source], made, tmp_path)
    probed = probe(target, counted=True)
    assert (probed.picture["codec_name"], probed.frames) == (codec, ALL)
    assert {name: probed.picture.get(name) for name in BT709} == BT709
    assert (probed.picture["pix_fmt"], probed.picture["width"], probed.picture["height"]) == ("yuv420p", 320, 180)
    precision = 1e-5 if kind == Format.MP4 else 6e-4
    assert times_in(target) == pytest.approx([index / fps for index in range(ALL)], abs=precision)
    assert probed.seconds == pytest.approx(ALL / fps, abs=0.002)
    assert (tags(probed)["title"], tags(probed)["artist"]) == ("Spring", "Alice")
    assert probed.sound is None
    shown = [each for index in range(len(FRAMES)) for each in pictures_in(tmp_path / f"part{index}.mp4")]
    assert pictures_in(target) == shown


@pytest.mark.parametrize(("film_size", "height"), [*(((1920, 1080), each) for each in CLASSES), ((1080, 1920), 1920)])
def test_every_size_class_is_made(height, film_size, sources, tmp_path):
    size = (width_for(*film_size, height), height)
    ffmpeg("-f", "lavfi", "-i", f"color=teal:s={size[0]}x{size[1]}", "-frames:v", 2, tmp_path / "still.mkv")
    encode_segment(tmp_path / "still.mkv", 2, output(Format.MP4, 30, size=size), tmp_path / "part.mp4")
    picture = probe(tmp_path / "part.mp4", counted=True).picture
    assert (picture["width"], picture["height"], picture["nb_read_packets"]) == (*size, "2")


@pytest.mark.parametrize("kind", [Format.MP4, Format.WEBM])
def test_sound_ends_with_the_picture(kind, sources, tmp_path):
    made, target = output(kind, 30), tmp_path / f"film.{kind}"
    song = {"tone.wav": write_wave(tmp_path / "tone.wav", tone(3))}
    told = film(ALL, 30, assets=song)
    sounds = heard_in(told, made, playing("tone.wav", 30))
    assemble(parts_of(sources["h264"], made, tmp_path), sounds, told, made, target, files=song, author="Alice")
    probed = probe(target, counted=True)
    assert probed.sound
    assert probed.sound["codec_name"] == {Format.MP4: "aac", Format.WEBM: "opus"}[kind]
    assert probed.frames == ALL
    assert times_in(target)[0] == 0
    assert probed.seconds == pytest.approx(ALL / 30, abs=0.01)


def test_an_mp4_starts_at_once_and_carries_its_poster(sources, tmp_path):
    ffmpeg("-f", "lavfi", "-i", "color=red:s=640x360", "-frames:v", 1, tmp_path / "poster.jpg")
    target = made_of(sources["h264"], output(Format.MP4, 30), tmp_path, poster=tmp_path / "poster.jpg")
    content = target.read_bytes()
    assert content.index(b"moov") < content.index(b"mdat")
    assert b"covr" in content
    posters = [each for each in probe(target).streams if each["disposition"]["attached_pic"]]
    assert [(each["codec_name"], each["width"]) for each in posters] == [("mjpeg", 640)]


def test_the_sound_alone_is_as_long_as_the_film_and_carries_title_and_poster(tmp_path):
    ffmpeg("-f", "lavfi", "-i", "color=red:s=64x64", "-frames:v", 1, tmp_path / "poster.png")
    target, told = tmp_path / "sound.m4a", film(45, 30)
    assemble(
        [], [[]] * 45, told, output(Format.AUDIO, 30), target, files={}, author="Alice", poster=tmp_path / "poster.png"
    )
    probed = probe(target)
    assert [each["codec_type"] for each in probed.streams] == ["audio", "video"]
    assert probed.seconds == pytest.approx(1.5, abs=0.001)
    assert tags(probed)["title"] == "Spring"


@pytest.mark.parametrize("fps", GIF_SPEEDS)
def test_a_gif_loops_and_lasts_as_long_as_the_film(fps, sources, tmp_path):
    target = made_of(sources["png"], output(Format.GIF, fps), tmp_path)
    with Image.open(target) as gif:
        assert (gif.size, gif.info["loop"]) == ((320, 180), 0)
    assert probe(target, counted=True).frames == ALL
    assert probe(target).seconds == pytest.approx(ALL / fps, abs=0.011)


def test_frames_come_in_a_zip_numbered_from_one_as_they_were_drawn(sources, tmp_path):
    shares: list[float] = []
    target = made_of(sources["png"], output(Format.FRAMES, 30), tmp_path, on_progress=shares.append)
    drawn = [path.read_bytes() for source in sources["png"] for path in sorted(source.iterdir())]
    with zipfile.ZipFile(target) as packed:
        assert packed.namelist() == [f"{index:05}.png" for index in range(1, ALL + 1)]
        assert [packed.read(name) for name in packed.namelist()] == drawn
        assert {each.compress_type for each in packed.infolist()} == {zipfile.ZIP_STORED}
    assert shares == sorted(shares)
    assert shares[-1] == 1


def test_a_still_is_the_png_that_was_drawn(sources, tmp_path):
    only = tmp_path / "drawn"
    only.mkdir()
    first = sorted(sources["png"][0].iterdir())[0]
    (only / "00000.png").write_bytes(first.read_bytes())
    made = output(Format.PNG, 30)
    part = encode_segment(only, 1, made, tmp_path / "part.zip")
    assemble([part], [[]], film(90, 30), made, tmp_path / "still.png", files={}, author="Alice")
    assert (tmp_path / "still.png").read_bytes() == first.read_bytes()


@pytest.mark.parametrize("kind", [Format.MP4, Format.WEBM])
def test_colours_are_those_that_were_drawn(kind, tmp_path):
    folder = tmp_path / "drawn"
    folder.mkdir()
    Image.new("RGB", (320, 180), (220, 40, 90)).save(folder / "00000.png")
    encode_segment(folder, 1, output(kind, 30), tmp_path / "part.mp4")
    convert = "scale=in_color_matrix=bt709:in_range=tv:out_range=pc,format=rgb24"
    command = [
        "ffmpeg",
        "-v",
        "error",
        "-i",
        tmp_path / "part.mp4",
        "-vf",
        convert,
        "-c:v",
        "png",
        "-f",
        "image2pipe",
        "-",
    ]
    shown = subprocess.run(command, check=True, capture_output=True).stdout
    pixel = Image.open(BytesIO(shown)).getpixel((160, 90))
    assert pixel == pytest.approx((220, 40, 90), abs=4)


def test_drafts_that_were_encoded_in_different_ways_are_joined_to_one_that_plays(sources, tmp_path):
    made = output(Format.MP4, 30, quality=Quality.DRAFT)
    target = made_of([sources["h264"][0], sources["png"][1]], made, tmp_path)
    assert probe(target, counted=True).frames == ALL
    assert len(pictures_in(target)) == ALL


def test_a_segment_with_other_frames_than_it_should_have_is_refused(sources, tmp_path):
    for kind, source in ((Format.MP4, "h264"), (Format.FRAMES, "png")):
        with pytest.raises(EncodingFailed, match=r"99 .* were to be"):
            encode_segment(sources[source][0], 99, output(kind, 30), tmp_path / "part")
        assert not (tmp_path / "part").exists()


def test_a_film_whose_parts_do_not_make_it_up_is_refused(sources, tmp_path):
    parts = parts_of(sources["h264"][:1], output(Format.MP4, 30), tmp_path)
    with pytest.raises(EncodingFailed, match="12 frames in this format, but 7"):
        assemble(parts, [[]] * ALL, film(ALL, 30), output(Format.MP4, 30), tmp_path / "x.mp4", files={}, author="")
