"""Programs for the player: for members, immutable, and never as something that the page itself could run."""

import pytest
from django.core.files.storage import storages
from django.urls import reverse

from projects import changes as c
from projects import state
from scenes.checking import check
from tests.scenes.test_code import GOOD

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def address(project, alice):
    proof = check(GOOD % "Hello", props={}, width=1920, height=1080, fps=30)
    state.apply(project, c.AddScene(name="Intro", tsx_code=GOOD % "Hello", duration=60), by=alice)
    return reverse("component", args=[proof.sha256])


def test_a_component_is_immutable_text(signed_in, alice, address):
    client = signed_in(alice)
    answer = client.get(address)
    assert answer.headers["Content-Type"] == "text/plain; charset=utf-8"
    assert "immutable" in answer.headers["Cache-Control"]
    assert "Hello" in answer.content.decode()
    again = client.get(address, headers={"If-None-Match": answer.headers["ETag"]})
    assert (again.status_code, again.content) == (304, b"")


def test_a_lost_file_is_compiled_again(signed_in, alice, address):
    client = signed_in(alice)
    before = client.get(address).content
    storages["components"].delete(address.strip("/"))
    assert client.get(address).content == before


def test_an_outsider_cannot_fetch_it_by_its_hash(signed_in, charlie, address):
    assert signed_in(charlie).get(address).status_code == 404
