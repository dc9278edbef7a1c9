"""Frames of a scene become video, pictures and moments of sound, and they are those that the preview shows."""

import subprocess
from itertools import pairwise
from math import inf
from pathlib import Path

import pytest
from PIL import Image

from scenes.rendering.capture import Renderer
from tests.scenes.rendering.filming import MOVING, around, decoded, is_near, probe, request


def test_a_draft_is_video_that_looks_like_the_page(renderer: Renderer, tmp_path: Path):
    heard: list[int] = []
    captured = renderer.capture(request(MOVING, frames=8), tmp_path, on_frames=heard.append)
    facts = probe(captured.path)
    assert (facts["codec_name"], facts["pix_fmt"]) == ("h264", "yuv420p")
    assert {facts[each] for each in ("color_space", "color_transfer", "color_primaries")} == {"bt709"}
    assert facts["color_range"] == "tv"
    assert len(decoded(captured.path)) == captured.frames == 8
    assert heard[-1] == 8
    assert captured.method == "canvas"
    assert len(captured.agreement) == 3
    assert min(each["psnr"] for each in captured.agreement) > 35
    assert captured.findings == []


def test_the_same_scene_gives_the_same_bytes(renderer: Renderer, tmp_path: Path):
    first = renderer.capture(request(MOVING), tmp_path).path.read_bytes()
    assert renderer.capture(request(MOVING), tmp_path).path.read_bytes() == first


def test_colours_are_the_scenes_own(renderer: Renderer, tmp_path: Path):
    code = around('return <AbsoluteFill style={{ background: frame < 2 ? "#e01b24" : "#fff" }} />;')
    captured = renderer.capture(request(code, frames=4), tmp_path)
    frames = decoded(captured.path)
    assert is_near(frames[0].getpixel((160, 90)), (0xE0, 0x1B, 0x24), by=8)
    assert is_near(frames[3].getpixel((160, 90)), (255, 255, 255), by=2)


def test_frames_that_do_not_change_are_drawn_once(renderer: Renderer, tmp_path: Path):
    code = around('return <AbsoluteFill style={{ background: "#246" }}><h1>{Math.min(frame, 2)}</h1></AbsoluteFill>;')
    captured = renderer.capture(request(code, frames=9), tmp_path)
    assert captured.repeated == 6
    assert len(decoded(captured.path)) == 9


def test_what_moved_for_long_and_stands_still_then_is_soon_not_drawn_again(renderer: Renderer, tmp_path: Path):
    code = around('return <AbsoluteFill style={{ background: "#246" }}><h1>{Math.min(frame, 20)}</h1></AbsoluteFill>;')
    captured = renderer.capture(request(code, frames=60), tmp_path)
    assert 28 <= captured.repeated < 40
    frames = decoded(captured.path)
    assert len(frames) == 60
    assert frames[19].tobytes() != frames[20].tobytes()


def test_a_changed_rule_is_a_changed_picture(renderer: Renderer, tmp_path: Path):
    code = around(
        """useLayoutEffect(() => { document.getElementById("s").sheet.insertRule(`.box { opacity: ${frame / 10} }`); });
  return <AbsoluteFill><style id="s">{".box { color: red }"}</style><h1 className="box">Same</h1></AbsoluteFill>;"""
    )
    assert renderer.capture(request(code, frames=4), tmp_path).repeated == 0


def test_a_webm_draft_is_vp9(renderer: Renderer, tmp_path: Path):
    captured = renderer.capture(request(MOVING, frames=4, codec="vp9"), tmp_path)
    facts = probe(captured.path)
    assert (facts["codec_name"], facts["color_range"], facts["color_space"]) == ("vp9", "tv", "bt709")
    assert len(decoded(captured.path)) == 4


def test_pictures_are_screenshots_in_the_outputs_size(renderer: Renderer, tmp_path: Path):
    wanted = request(MOVING, frames=2, pictures="png", width=160, height=90)
    captured = renderer.capture(wanted, tmp_path)
    assert captured.path == tmp_path
    assert [Image.open(tmp_path / name).size for name in ("00000.png", "00001.png")] == [(160, 90)] * 2


def test_a_larger_output_is_drawn_larger_and_not_stretched(renderer: Renderer, tmp_path: Path):
    """Twice the size of a small film looks as a film that was written twice as large."""
    written = 'return <AbsoluteFill style={{{{ background: "#fff", fontSize: {size} }}}}>Sharp letters</AbsoluteFill>;'
    folders = [tmp_path / name for name in ("enlarged", "large", "small")]
    small, large = around(written.format(size=14)), around(written.format(size=28))
    for folder, code, film, shown in zip(
        folders, (small, large, small), ((320, 180), (640, 360), (320, 180)), ((640, 360), (640, 360), (320, 180)),
        strict=True,
    ):  # fmt: skip
        folder.mkdir()
        wanted = request(code, frames=1, pictures="png", film_size=film, width=shown[0], height=shown[1])
        renderer.capture(wanted, folder)
    enlarged, real, stretched = (edges(Image.open(folder / "00000.png").convert("L")) for folder in folders)
    assert enlarged == pytest.approx(real, rel=0.1)
    assert stretched < enlarged * 0.7


def edges(picture: Image.Image) -> int:
    """How sharply it changes from each pixel of a picture of 640 × 360 to the next one on its right."""
    row = picture.resize((640, 360), Image.Resampling.BILINEAR).tobytes()
    return sum((one - other) ** 2 for one, other in pairwise(row))


def test_a_frame_waits_for_what_its_scene_waits_for(renderer: Renderer, tmp_path: Path):
    code = around(
        """const [colour, setColour] = useState("#f00");
  const [handle] = useState(() => delayRender("the colour"));
  useEffect(() => { Promise.resolve().then(() => { setColour("#0f0"); continueRender(handle); }); }, []);
  return <AbsoluteFill style={{ background: colour }} />;"""
    )
    captured = renderer.capture(request(code, frames=2), tmp_path)
    assert all(is_near(frame.getpixel((160, 90)), (0, 255, 0)) for frame in decoded(captured.path))


@pytest.fixture(scope="session")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Each of its frames is a little brighter than the one before; it has a tone."""
    path = tmp_path_factory.mktemp("assets") / "clip.mp4"
    picture = "nullsrc=size=160x90:rate=30:duration=1,format=yuv420p,geq=lum='40+N*6':cb=128:cr=128"
    inputs = ["-f", "lavfi", "-i", picture, "-f", "lavfi", "-i", "sine=frequency=440:duration=1"]
    subprocess.run(["ffmpeg", "-v", "error", *inputs, "-c:v", "libx264", "-c:a", "aac", path], check=True)
    return path


def test_a_video_shows_its_frame_and_its_sound_is_told(renderer: Renderer, tmp_path: Path, clip: Path):
    code = around(
        """return <AbsoluteFill><Video src={staticFile("clip.mp4")} style={{ width: 320 }} volume={0.5} />
    <Audio src="clip.mp4" trimBefore={15} loop volume={(f) => f / 10} /></AbsoluteFill>;"""
    )
    captured = renderer.capture(request(code, assets=[("clip.mp4", "video/mp4", clip)]), tmp_path)
    shades = [frame.getpixel((160, 90))[0] for frame in decoded(captured.path)]
    steps = [after - before for before, after in pairwise(shades)]
    assert all(3 <= step <= 11 for step in steps), shades
    video, audio = captured.sounds[3]
    assert (video.src, video.elapsed, video.volume, video.loop, video.end) == ("clip.mp4", 0.1, 0.5, False, inf)
    assert (audio.start, audio.volume, audio.loop) == (0.5, 0.3, True)
    assert {video.key for video, _ in captured.sounds} == {video.key}
    assert video.key != audio.key


def test_sounds_can_be_had_without_pictures(renderer: Renderer, tmp_path: Path, clip: Path):
    code = around('return frame < 3 ? <Audio src="clip.mp4" playbackRate={2} /> : null;')
    wanted = request(code, pictures="none", assets=[("clip.mp4", "video/mp4", clip)])
    captured = renderer.capture(wanted, tmp_path)
    assert captured.path is None
    assert [[sound.elapsed for sound in now] for now in captured.sounds[:4]] == [[0], [2 / 30], [4 / 30], []]


def test_an_asset_whose_name_is_put_together_is_found_too(renderer: Renderer, tmp_path: Path):
    Image.new("RGB", (32, 18), (0, 0, 255)).save(tmp_path / "blue.png")
    code = around('return <AbsoluteFill><Img src={"bl" + "ue.png"} style={{ width: 320 }} /></AbsoluteFill>;')
    captured = renderer.capture(request(code, assets=[("blue.png", "image/png", tmp_path / "blue.png")]), tmp_path)
    assert captured.findings == []
    assert is_near(decoded(captured.path)[0].getpixel((160, 90)), (0, 0, 255))


def test_what_a_canvas_does_not_record_is_photographed(renderer: Renderer, tmp_path: Path):
    code = around(
        """const ref = useRef(null);
  useLayoutEffect(() => {
    const pen = ref.current.getContext("2d");
    pen.fillStyle = "#0c0";
    pen.fillRect(0, 0, 99, 99);
  });
  return <AbsoluteFill><canvas ref={ref} width={99} height={99} style={{ margin: 30 }} /></AbsoluteFill>;"""
    )
    captured = renderer.capture(request(code, frames=3), tmp_path)
    assert captured.method == "screenshots"
    assert is_near(decoded(captured.path)[1].getpixel((120, 120)), (0, 0xCC, 0))


def test_what_cannot_be_shown_is_a_finding_with_the_scenes_name(renderer: Renderer, tmp_path: Path):
    code = around(
        """return <AbsoluteFill><Img src="gone.png" /><Img src="https://example.com/a.png" />
    <h1>{"\\u{16d45} one"}</h1></AbsoluteFill>;"""
    )
    findings = renderer.capture(request(code, frames=2, name="Titles"), tmp_path).findings
    assert all("“Titles”" in each for each in findings)
    assert "gone.png" in findings[0]
    assert "https://example.com/a.png" in findings[1]
    assert "U+16D45" in findings[2]
