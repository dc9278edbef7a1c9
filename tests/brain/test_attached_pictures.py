"""Pictures of a prompt: refused when they are not the project's, seen by the brain, kept with their names."""

import asyncio
import base64
from io import BytesIO
from uuid import UUID, uuid4

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image

from brain import orchestrator, pictures, reading
from brain.decision import Decision
from chat.models import Message
from projects import changes as c
from projects import state
from tests.brain.aimock import DECIDER, decides, says
from tests.brain.asking import Scripted

pytestmark = pytest.mark.django_db(transaction=True)


def picture(name, size=(40, 30), mode="RGB", colour="red"):
    Image.new(mode, size, colour).save(file := BytesIO(), "PNG")
    return SimpleUploadedFile(name, file.getvalue())


@pytest.fixture
def upload(project, alice, signed_in):
    def upload(*files, to=project, by=alice):
        client = signed_in(by)
        sent = client.post(f"/projects/{to.pk}/assets/", {"file": files}, headers={"Accept": "application/json"})
        return [UUID(each["id"]) for each in sent.json()["assets"]]

    return upload


def prompted(project, by, ids, prompt="something with these pictures, surely"):
    """The context of an answer to a prompt with these pictures."""
    say = c.Say(content=prompt, asset_ids=tuple(ids))
    answer = c.StartAnswer(reply_to=say.message_id)
    state.apply(project, say, answer, by=by)
    _, context = reading.find_question(answer.message_id)
    return context


def answer_of(project, by, ids, prompt, provider=None):
    say = c.Say(content=prompt, asset_ids=tuple(ids))
    answer = c.StartAnswer(reply_to=say.message_id)
    state.apply(project, say, answer, by=by)
    asyncio.run(orchestrator.respond(answer.message_id, provider))
    return Message.objects.get(pk=answer.message_id)


def test_an_upload_tells_the_names_that_its_files_got(project, alice, signed_in):
    address, client = f"/projects/{project.pk}/assets/", signed_in(alice)
    client.post(address, {"file": picture("a.png")})
    sent = client.post(address, {"file": [picture("b.png"), picture("a.png")]}, headers={"Accept": "application/json"})
    assert [each["name"] for each in sent.json()["assets"]] == ["b.png", "a-2.png"]
    assert sent["X-Project-Version"] == "2"
    assert client.get(sent.json()["assets"][0]["address"]).status_code == 200


def test_a_prompt_keeps_the_names_of_its_pictures(project, alice, upload):
    first, second = upload(picture("a.png"), picture("b.png"))
    prompted(project, alice, [second, first])
    state.apply(project, c.DeleteAsset(asset_id=first), by=alice)
    message = Message.objects.get(is_brain=False)
    assert message.asset_ids == [second, first]
    assert [each["name"] for each in message.attached] == ["b.png", "a.png"]


def test_a_foreign_or_unknown_picture_is_refused_with_a_sentence(project, alice, bob, upload, signed_in):
    foreign = upload(picture("theirs.png"), to=state.create_project("Another", by=alice))
    address = f"/projects/{project.pk}/messages/"
    for ids, sentence in [
        (foreign, "A picture of this prompt cannot be found in this project"),
        ([uuid4(), uuid4()], "2 pictures of this prompt"),
        (["logo.png"], "has no valid name"),
        (upload(*(picture(f"{each}.png") for each in range(11))), "at most 10 pictures"),
    ]:
        refused = signed_in(alice).post(address, {"prompt": "hello", "asset_ids": ids})
        assert refused.status_code == 422
        assert sentence in refused.content.decode()
    assert not project.messages.exists()


def test_who_watches_can_upload_nothing(project, vera, signed_in):
    refused = signed_in(vera).post(f"/projects/{project.pk}/assets/", {"file": picture("a.png")})
    assert refused.status_code == 404
    assert not project.assets.exists()


def test_the_brain_sees_the_pictures_and_knows_all_assets(project, alice, upload):
    ids = upload(*(picture(f"{each}.png") for each in "abcdef"))
    context = prompted(project, alice, ids[4:0:-1])
    assert context.attached == ("e.png", "d.png", "c.png", "b.png")
    assert [image.name for image in context.images] == ["e.png", "d.png", "c.png", "b.png"]
    assert context.images[0].data == picture("e.png").read()
    assert context.assets == ("a.png", "b.png", "c.png", "d.png", "e.png", "f.png")
    state.apply(project, c.DeleteAsset(asset_id=ids[4]), by=alice)
    later = prompted(project, alice, ids[:4] + ids[5:])
    assert later.assets == ("a.png", "b.png", "c.png", "d.png", "f.png")
    assert (len(later.attached), len(later.images)) == (5, pictures.MOST)


def test_sounds_are_named_and_not_shown(project, alice):
    add = c.AddAsset(name="tone.mp3", media_type="audio/mpeg", sha256="a" * 64, size=9)
    lost = c.AddAsset(name="lost.png", media_type="image/png", sha256="b" * 64, size=9)  # the storage has it not
    state.apply(project, add, lost, by=alice)
    context = prompted(project, alice, [add.asset_id, lost.asset_id])
    assert (context.attached, context.images) == (("tone.mp3", "lost.png"), ())


@pytest.mark.parametrize(("mode", "media_type"), [("RGB", "image/jpeg"), ("RGBA", "image/png")])
def test_large_pictures_become_smaller_and_stay_clear(mode, media_type, project, alice, upload, monkeypatch):
    monkeypatch.setattr(pictures, "MOST_BYTES", 20_000)
    Image.effect_noise((2000, 1000), 90).convert(mode).save(file := BytesIO(), "PNG")
    monkeypatch.setattr(pictures, "SIDES", (400, 90))
    (image,) = prompted(project, alice, upload(SimpleUploadedFile("large.png", file.getvalue()))).images
    assert image.media_type == media_type
    shown = Image.open(BytesIO(image.data))
    assert max(shown.size) in (400, 90)
    assert len(image.data) <= 20_000
    assert shown.has_transparency_data == (mode == "RGBA")


def test_a_model_is_shown_the_picture_itself(model, project, alice, upload):
    model.answers(says(decides(chat_response="A red one."), model=DECIDER))
    (asset_id,) = upload(picture("red.png"))
    answer = answer_of(project, alice, [asset_id], "something with these pictures, surely", model.provider())
    assert answer.content == "A red one."
    *parts, words = model.requests[0]["messages"][-1]["content"]
    address = "data:image/png;base64," + base64.b64encode(picture("red.png").read()).decode()
    assert {"type": "image_url", "image_url": {"url": address}} in [*parts, words]
    assert '"pictures_of_the_prompt": ["red.png"]' in str([*parts, words])


def test_a_prompt_with_pictures_is_no_matter_of_patterns(project, alice, upload):
    """“This” would be the new title, word by word."""
    answer_of(project, alice, [], "a title that says Hello")
    provider = Scripted(Decision(chat_response="I looked at it."))
    answer = answer_of(project, alice, upload(picture("sky.png")), "change the title to match this", provider)
    assert answer.content == "I looked at it."
    assert provider.seen[0].attached == ("sky.png",)
