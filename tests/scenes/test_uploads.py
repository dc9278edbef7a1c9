"""An upload is what its bytes say, has a name that code can say, and is kept once."""

from io import BytesIO

import pytest
from django.core.files.storage import storages
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image

from projects import changes as c
from projects import state
from projects.errors import Conflict, InvalidChange
from scenes.models import Asset
from scenes.uploads import asset_path, clean_name, keep, look_at_upload

pytestmark = pytest.mark.django_db(transaction=True)

WAV = b"RIFF" + (36).to_bytes(4, "little") + b"WAVEfmt " + bytes(16) + b"data" + bytes(4)


def picture(name="sky.png", kind="PNG", size=(40, 30), damage=0):
    Image.radial_gradient("L").resize(size).convert("RGB").save(file := BytesIO(), kind)
    content = file.getvalue()
    return SimpleUploadedFile(name, content[: len(content) // 2] if damage else content, "text/html")


@pytest.mark.parametrize(
    ("given", "clean"),
    [
        ("logo.PNG", "logo.png"),
        ("My Logo (2).png", "My-Logo-2.png"),
        ("../../etc/passwd", "passwd.png"),
        ("C:\\photos\\sky.jpeg", "sky.png"),
        ("Überblick ✦.webp", "Überblick.png"),
        ("写真.png", "写真.png"),
        ("'};alert(1).png", "alert-1.png"),
        (".png", "asset.png"),
        ("a" * 300, "a" * 100 + ".png"),
    ],
)
def test_names_can_stand_in_code(given, clean):
    assert clean_name(given, ".png") == clean


@pytest.mark.parametrize(
    ("kind", "media_type"), [("PNG", "image/png"), ("JPEG", "image/jpeg"), ("WEBP", "image/webp"), ("GIF", "image/gif")]
)
def test_a_picture_is_known_by_its_bytes_whatever_it_is_called(kind, media_type):
    upload = look_at_upload(picture("page.html", kind))
    assert (upload.media_type, upload.width, upload.height) == (media_type, 40, 30)
    assert not upload.name.endswith(".html")


def test_a_sound_has_no_size_in_pixels():
    upload = look_at_upload(SimpleUploadedFile("beep.wav", WAV))
    assert (upload.media_type, upload.width, upload.size) == ("audio/x-wav", None, len(WAV))


@pytest.mark.parametrize(
    ("file", "sentence"),
    [
        (lambda: SimpleUploadedFile("a.png", b""), "is empty"),
        (lambda: SimpleUploadedFile("a.png", b"<script>alert(1)</script>"), "no file that scenes can show"),
        (
            lambda: SimpleUploadedFile("a.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>"),
            "no file that scenes can show",
        ),
        (lambda: picture(damage=1), "damaged"),
        (lambda: picture(size=(8000, 7000)), "more than scenes can show"),
    ],
)
def test_what_cannot_be_shown_is_refused_with_a_sentence(file, sentence):
    with pytest.raises(InvalidChange, match=sentence):
        look_at_upload(file())


def test_a_file_that_is_too_large_says_how_large_it_may_be(settings):
    settings.ASSET_MAX_BYTES = 100
    with pytest.raises(InvalidChange, match="at most"):
        look_at_upload(picture())


def test_the_same_name_twice_gets_a_number(project, alice):
    for _ in range(3):
        add = c.AddAsset(name="logo.png", media_type="image/png", sha256="a" * 64, size=1)
        state.apply(project, add, by=alice)
    assert [asset.name for asset in project.assets.all()] == ["logo.png", "logo-2.png", "logo-3.png"]


def test_the_same_file_is_kept_once(project, alice, signed_in):
    client = signed_in(alice)
    content = picture().read()
    for name in ("one.png", "two.png"):
        sent = client.post(f"/projects/{project.pk}/assets/", {"file": SimpleUploadedFile(name, content)})
        assert sent.status_code == 204
    (sha256,) = set(project.assets.values_list("sha256", flat=True))
    assert storages["assets"].size(asset_path(sha256)) == len(content)


def test_several_files_are_one_version_or_nothing(project, alice, signed_in):
    address = f"/projects/{project.pk}/assets/"
    assert signed_in(alice).post(address, {"file": [picture("a.png"), picture("b.png")]}).status_code == 204
    project.refresh_from_db()
    assert (project.version, project.assets.count()) == (1, 2)
    refused = signed_in(alice).post(address, {"file": [picture("c.png"), SimpleUploadedFile("d.png", b"no")]})
    assert (refused.status_code, project.assets.count()) == (422, 2)


def test_an_asset_opened_by_itself_is_no_page_of_this_site(project, alice, signed_in):
    keep(upload := look_at_upload(file := picture()), file)
    state.apply(
        project,
        c.AddAsset(name=upload.name, media_type=upload.media_type, sha256=upload.sha256, size=9),
        by=alice,
    )
    answer = signed_in(alice).get(f"/projects/{project.pk}/assets/{Asset.objects.get().pk}/")
    assert answer["Content-Security-Policy"] == "default-src 'none'; sandbox"
    assert (answer["X-Content-Type-Options"], answer["Content-Type"]) == ("nosniff", "image/png")
    assert b"".join(answer.streaming_content)[:4] == b"\x89PNG"


def test_an_asset_is_deleted_once(project, alice):
    add = c.AddAsset(name="logo.png", media_type="image/png", sha256="a" * 64, size=1)
    state.apply(project, add, by=alice)
    state.apply(project, c.DeleteAsset(asset_id=add.asset_id), by=alice)
    with pytest.raises(Conflict, match="deleted already"):
        state.apply(project, c.DeleteAsset(asset_id=add.asset_id), by=alice)
