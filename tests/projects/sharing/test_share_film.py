"""The newest file of a shared video, for whoever has the link and no scripts, and for previews of the link."""

import pytest
from django.urls import reverse

from projects import changes as c
from projects import state
from projects.models import ShareLink
from tests.projects.filming import make_film
from tests.scenes.exports.made import CONTENT, PICTURE, made_export

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def shared(project, alice):
    film = make_film(project, alice)
    state.apply(film, c.AddShare(), by=alice)
    film.refresh_from_db()
    return film


@pytest.fixture
def token(shared) -> str:
    return ShareLink.objects.get().token


def page(client, token) -> str:
    return client.get(reverse("share", args=[token])).content.decode()


def test_the_newest_file_plays_without_scripts_and_shows_in_previews_of_the_link(shared, token, client):
    made_export(shared, content=b"older")
    made_export(shared)
    text, address = page(client, token), f"http://testserver{reverse('share-film', args=[token])}"
    assert f'<meta property="og:video" content="{address}">' in text
    assert f'<meta property="og:image" content="http://testserver{reverse("share-picture", args=[token])}">' in text
    assert f'src="{address}"' in text.split("<noscript>")[1].split("</noscript>")[0]
    film = client.get(address)
    assert (film.status_code, film["Content-Type"], b"".join(film.streaming_content)) == (200, "video/mp4", CONTENT)
    assert film["Content-Disposition"].startswith("inline")
    part = client.get(address, headers={"Range": "bytes=0-9"})
    assert (part.status_code, b"".join(part.streaming_content)) == (206, CONTENT[:10])
    picture = client.get(reverse("share-picture", args=[token]))
    assert b"".join(picture.streaming_content) == PICTURE


class Bucket:
    """An object store that signs addresses."""

    querystring_auth = True

    def url(self, name, parameters, expire):
        return f"https://bucket.example:9000/{name}?expires={expire}"


def test_a_film_in_an_object_store_may_be_played_from_there_and_nothing_else_may(shared, token, client, monkeypatch):
    def policy():
        answer = client.get(reverse("share", args=[token]))
        return dict(each.split(" ", 1) for each in answer["Content-Security-Policy"].split("; "))

    own = policy()
    monkeypatch.setattr("scenes.exports.downloads.storages", {"exports": Bucket()})
    assert policy() == own, "without a film"
    export = made_export(shared)
    assert policy() == own | {"media-src": "'self' https://bucket.example:9000"}
    film = client.get(reverse("share-film", args=[token]))
    assert film["Location"].startswith(f"https://bucket.example:9000/{export.file}?")
    assert client.get(reverse("share-picture", args=[token])).status_code == 200, "pictures come from here"


def test_only_finished_mp4s_in_the_shape_of_the_video_are_shown(shared, token, client):
    made_export(shared, state="rendering")
    made_export(shared, format="webm")
    upright = made_export(shared)
    upright.width, upright.height = 1080, 1920
    upright.save()
    text = page(client, token)
    assert 'og:video"' not in text
    assert "Switch them on" in text
    for name in ("share-film", "share-picture"):
        assert client.get(reverse(name, args=[token])).status_code == 404


def test_it_ends_with_the_link_and_with_the_export(shared, token, client, alice):
    export, address = made_export(shared), reverse("share-film", args=[token])
    assert client.get(address).status_code == 200
    share = ShareLink.objects.get()
    state.apply(shared, c.SetShare(share_id=share.pk, enabled=False, expires_at=None), by=alice)
    assert client.get(address).status_code == 404
    state.apply(shared, c.SetShare(share_id=share.pk, enabled=True, expires_at=None), by=alice)
    state.apply(shared, c.DeleteExport(export_id=export.pk), by=alice)
    assert client.get(address).status_code == 404
