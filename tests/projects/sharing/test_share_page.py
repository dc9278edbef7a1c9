"""The public page of a video: whoever has its link sees what plays there now, and nothing else."""

import html
import json
import re
from dataclasses import asdict
from datetime import timedelta
from io import BytesIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import timezone
from PIL import Image

from projects import changes as c
from projects import state
from projects.errors import Conflict, InvalidChange
from projects.models import ShareLink
from scenes.checking import check
from scenes.uploads import keep, look_at_upload
from tests.conftest import CODE

pytestmark = pytest.mark.django_db(transaction=True)

SHOWS = 'import {{ Img, staticFile }} from "scenewright"; export default () => <Img src={{staticFile("{}")}} />;'


def add_picture(project, alice, name: str, colour: str = "navy"):
    Image.new("RGB", (4, 3), colour).save(file := BytesIO(), "PNG")
    upload = look_at_upload(uploaded := SimpleUploadedFile(name, file.getvalue(), "image/png"))
    keep(upload, uploaded)
    change = c.AddAsset(**asdict(upload))
    state.apply(project, change, by=alice)
    return project.assets.get(pk=change.asset_id)


def add_scene(project, alice, code: str, **props) -> c.AddScene:
    check(code, props=props, **project.format)
    scene = c.AddScene(name="Scene", tsx_code=code, duration=30, props=props)
    state.apply(project, scene, by=alice)
    return scene


@pytest.fixture
def share(project, alice) -> ShareLink:
    state.apply(project, c.AddShare(), by=alice)
    return project.shares.get()


def playlist(page) -> dict:
    text = re.search(r'data-playlist="([^"]*)"', page.content.decode()).group(1)
    return json.loads(html.unescape(text))


def test_anybody_with_the_link_plays_the_newest_and_sees_no_code_and_no_chat(project, alice, share, signed_in):
    add_scene(project, alice, CODE.format("Hello"))
    state.apply(project, c.Say(content="a secret wish"), by=alice)
    visitor = signed_in()
    page = visitor.get(share.get_absolute_url())
    scenes = playlist(page)["scenes"]
    assert [scene["component"].startswith(f"/s/{share.token}/components/") for scene in scenes] == [True]
    assert b"Hello" in visitor.get(scenes[0]["component"]).content
    said = page.content.decode()
    assert "Nimbus launch" in said
    assert not [word for word in ("tsx", "secret wish", "alice", "csrf") if word in said]
    add_scene(project, alice, CODE.format("World"))
    assert len(playlist(visitor.get(share.get_absolute_url()))["scenes"]) == 2


def test_it_needs_and_sets_no_cookies_and_is_in_no_index(project, alice, share, signed_in):
    add_scene(project, alice, CODE.format("Hello"))
    visitor = signed_in()
    page = visitor.get(share.get_absolute_url())
    visitor.get(playlist(page)["scenes"][0]["component"])
    visitor.get("/s/guessed/")
    assert not visitor.cookies
    assert page.headers["X-Robots-Tag"] == "noindex, nofollow"
    assert "no-store" in page.headers["Cache-Control"]
    assert "default-src 'none'" in page.headers["Content-Security-Policy"]
    assert b'name="robots" content="noindex' in page.content


def test_components_are_those_of_the_current_scenes_of_this_video(project, alice, share, signed_in):
    scene = add_scene(project, alice, CODE.format("Before"))
    before = project.scenes.get().component
    other = state.create_project("Other", by=alice)
    add_scene(other, alice, CODE.format("Elsewhere"))
    visitor = signed_in()
    at = f"/s/{share.token}/components/{{}}.js"
    assert visitor.get(at.format(before)).status_code == 200
    assert visitor.get(at.format(other.scenes.get().component)).status_code == 404
    check(CODE.format("After"), props={}, **project.format)
    state.apply(project, c.EditScene(scene_id=scene.scene_id, based_on=1, tsx_code=CODE.format("After")), by=alice)
    assert visitor.get(at.format(before)).status_code == 404
    assert visitor.get(at.format(project.scenes.get().component)).status_code == 200


def test_assets_are_those_that_its_scenes_show(project, alice, share, signed_in):
    shown, in_props = add_picture(project, alice, "sky.png"), add_picture(project, alice, "été 1.png", "red")
    add_picture(project, alice, "unused.png", "green")
    add_scene(project, alice, SHOWS.format("sky.png"))
    add_scene(project, alice, CODE.format("Props"), logo=in_props.name)
    visitor = signed_in()
    listed = playlist(visitor.get(share.get_absolute_url()))["assets"]
    assert {each["name"] for each in listed} == {"sky.png", in_props.name}
    for each in listed:
        answer = visitor.get(each["address"])
        assert (answer.status_code, answer.headers["Content-Type"]) == (200, "image/png")
    unused = project.assets.get(name="unused.png")
    assert visitor.get(f"/s/{share.token}/assets/{unused.pk}/").status_code == 404
    other = state.create_project("Other", by=alice)
    elsewhere = add_picture(other, alice, "sky.png", "pink")
    assert visitor.get(f"/s/{share.token}/assets/{elsewhere.pk}/").status_code == 404
    state.apply(project, c.DeleteAsset(asset_id=shown.pk), by=alice)
    assert visitor.get(f"/s/{share.token}/assets/{shown.pk}/").status_code == 404


def test_a_share_opens_no_other_door(project, alice, share, signed_in):
    add_scene(project, alice, CODE.format("Hello"))
    picture = add_picture(project, alice, "sky.png")
    visitor = signed_in()
    visitor.get(share.get_absolute_url())
    sha256 = project.scenes.get().component
    for address in (
        reverse("component", args=[sha256]),
        reverse("assets:file", args=[project.pk, picture.pk]),
        project.get_absolute_url(),
    ):
        assert visitor.get(address).status_code == 302, address
    assert visitor.post(share.get_absolute_url()).status_code == 405


@pytest.mark.parametrize("end", ["switched off", "expired", "deleted"])
def test_an_ended_share_says_so_and_gives_nothing(project, alice, share, signed_in, end):
    add_scene(project, alice, CODE.format("Hello"))
    visitor = signed_in()
    component = playlist(visitor.get(share.get_absolute_url()))["scenes"][0]["component"]
    if end == "switched off":
        state.apply(project, c.SetShare(share_id=share.pk, enabled=False, expires_at=None), by=alice)
    elif end == "expired":
        ShareLink.objects.update(expires_at=timezone.now() - timedelta(seconds=1))
    else:
        state.apply(project, c.DeleteShare(share_id=share.pk), by=alice)
    page = visitor.get(share.get_absolute_url())
    assert page.status_code == (404 if end == "deleted" else 410)
    assert b"not shared any more" in page.content
    assert b"Nimbus" not in page.content
    assert visitor.get(component).status_code == 404


def test_a_share_that_is_switched_on_again_keeps_its_address(project, alice, share, signed_in):
    address = reverse("projects:set-share", args=[project.pk, share.pk])
    for enabled, status in (("false", 410), ("true", 200)):
        assert signed_in(alice).post(address, {"enabled": enabled}).status_code == 204
        assert signed_in().get(share.get_absolute_url()).status_code == status


def test_a_time_is_set_and_taken_away_again(project, alice, share, signed_in):
    address = reverse("projects:set-share", args=[project.pk, share.pk])
    signed_in(alice).post(address, {"days": "7"})
    share.refresh_from_db()
    assert timedelta(days=6) < share.expires_at - timezone.now() <= timedelta(days=7)
    signed_in(alice).post(address, {"days": "never"})
    share.refresh_from_db()
    assert (share.expires_at, share.enabled) == (None, True)


def test_a_video_without_scenes_says_so(share, signed_in):
    page = signed_in().get(share.get_absolute_url()).content
    assert b"Nothing to watch yet" in page
    assert b"<scene-player" not in page


def test_a_title_is_text(project, alice, share, signed_in):
    state.apply(project, c.SetProject(title='"><script>alert(1)</script>'), by=alice)
    assert b"<script>alert" not in signed_in().get(share.get_absolute_url()).content


def test_links_that_make_no_sense_are_refused(project, alice, share):
    past = timezone.now() - timedelta(days=1)
    with pytest.raises(InvalidChange):
        state.apply(project, c.AddShare(expires_at=past), by=alice)
    with pytest.raises(InvalidChange):
        state.apply(project, c.SetShare(share_id=share.pk, enabled=True, expires_at=past), by=alice)
    state.apply(project, c.DeleteShare(share_id=share.pk), by=alice)
    for gone in (c.DeleteShare(share_id=share.pk), c.SetShare(share_id=share.pk, enabled=True, expires_at=None)):
        with pytest.raises(Conflict):
            state.apply(project, gone, by=alice)
