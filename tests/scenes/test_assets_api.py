"""Uploaded files by program: list, upload, delete, with the sentences of every other door."""

from io import BytesIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image
from rest_framework.test import APIClient

from config.accounts.models import Token

pytestmark = pytest.mark.django_db(transaction=True)


def program_of(person) -> APIClient:
    client = APIClient()
    client.credentials(HTTP_AUTHORIZATION=f"Token {Token.objects.create(user=person, name='Program')[1]}")
    return client


def picture(name="logo.png", size=(4, 3)) -> SimpleUploadedFile:
    Image.new("RGB", size, "navy").save(file := BytesIO(), "PNG")
    return SimpleUploadedFile(name, file.getvalue(), "image/png")


@pytest.fixture
def address(project) -> str:
    return f"/api/projects/{project.pk}/assets"


def test_files_are_uploaded_as_one_version_and_listed(project, alice, vera, address):
    program = program_of(alice)
    answer = program.post(address, {"file": [picture(), picture("sky.png", (8, 2))]}, format="multipart")
    made = answer.json()
    assert answer.status_code == 201, made
    assert [(each["name"], each["width"], each["kind"]) for each in made["data"]] == [
        ("logo.png", 4, "image"),
        ("sky.png", 8, "image"),
    ]
    assert made["meta"]["version"] == 1
    assert made["meta"]["affected_ids"] == [each["id"] for each in made["data"]]
    listed = program_of(vera).get(address).json()
    assert listed["data"] == made["data"]
    assert listed["meta"]["next"] is None
    assert program.get(made["data"][0]["file"]).status_code == 200


def test_an_upload_with_a_key_acts_once(project, alice, address):
    program = program_of(alice)
    first, second = (
        program.post(address, {"file": picture()}, format="multipart", HTTP_IDEMPOTENCY_KEY="one") for _ in range(2)
    )
    assert first.json()["data"] == second.json()["data"]
    assert project.assets.count() == 1
    other = program.post(address, {"file": picture("b.png")}, format="multipart", HTTP_IDEMPOTENCY_KEY="one")
    assert other.status_code == 422


def test_an_asset_is_deleted_once(project, alice, address):
    program = program_of(alice)
    asset = program.post(address, {"file": picture()}, format="multipart").json()["data"][0]
    deleted = program.delete(f"{address}/{asset['id']}")
    assert (deleted.status_code, deleted.json()["meta"]["affected_ids"]) == (200, [asset["id"]])
    assert program.delete(f"{address}/{asset['id']}").status_code == 404
    assert project.assets.count() == 0


def test_what_cannot_be_an_asset_is_refused_with_a_sentence(project, alice, address, settings):
    program = program_of(alice)
    settings.ASSET_MAX_BYTES = 1000
    large = SimpleUploadedFile("large.png", b"x" * 1001, "image/png")
    for body, status, said in (
        ({}, 422, "Choose a picture"),
        ({"file": SimpleUploadedFile("a.png", b"no picture")}, 422, "is no file that scenes can show"),
        ({"file": large}, 413, "is too large"),
    ):
        answer = program.post(address, body, format="multipart")
        assert answer.status_code == status, answer.json()
        assert said in answer.json()["error"]["message"]
    assert program.post(address, {"file": "logo.png"}, format="json").status_code == 415
    assert project.versions.count() == 0


def test_viewers_look_and_outsiders_do_not(project, alice, vera, charlie, address):
    asset = program_of(alice).post(address, {"file": picture()}, format="multipart").json()["data"][0]
    one = f"{address}/{asset['id']}"
    assert program_of(vera).get(address).status_code == 200
    assert program_of(vera).post(address, {"file": picture()}, format="multipart").status_code == 403
    assert program_of(vera).delete(one).status_code == 403
    for answer in (
        program_of(charlie).get(address),
        program_of(charlie).post(address, {"file": picture()}, format="multipart"),
        program_of(charlie).delete(one),
    ):
        assert answer.status_code == 404
    assert APIClient().get(address).status_code == 401
    assert project.assets.count() == 1
