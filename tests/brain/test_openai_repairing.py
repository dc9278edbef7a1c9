"""What ends a repair, and what a model that takes no pictures says: nothing is applied by half, all calls are paid."""

import asyncio
import json
import threading
from decimal import Decimal

import pytest

from brain import orchestrator
from brain.context import ImageInContext
from brain.models import Spending
from brain.providers.openai import OpenAIProvider
from brain.spending import DatabaseMeter
from config.prices import read_prices
from tests.brain.aimock import decides, writes
from tests.brain.asking import ask, begin
from tests.brain.model_server import fails, model_server, says
from tests.brain.test_orchestrator_failing import BROKEN, GOOD, PROMPT
from tests.brain.worlds import THREE, world

ADD = decides(("add_scene", {"name": "Boats", "brief": "paper boats", "seconds": 1, "place": None}))
PRICES = read_prices('{"m": {"input": 1000, "output": 1000}}')  # 42 tokens of each call are 4.2 cents


@pytest.fixture
def server():
    with model_server() as running:
        yield running


def provider(server):
    how = {"base_url": server.base_url, "api_key": "key", "model": "m", "deadline": 20, "prices": PRICES}
    return OpenAIProvider(meter=DatabaseMeter(), **how)


@pytest.mark.django_db(transaction=True)
def test_a_limit_that_is_reached_before_a_repair_ends_the_answer_with_its_reason(server, project, alice, settings):
    settings.BRAIN_DAILY_LIMIT_PERSON = Decimal("0.08")
    server.replies = [says(ADD), says(writes(BROKEN)), says(writes(GOOD))]
    answer = ask(project, PROMPT, by=alice, provider=provider(server))
    assert answer.error.startswith("You have spent $0.08 of $0.08 today")
    assert (len(server.requests), Spending.objects.count(), project.scenes.count()) == (2, 2, 0)


@pytest.mark.django_db(transaction=True)
def test_a_repair_that_is_stopped_is_paid_as_far_as_it_came_and_leaves_nothing(server, project, alice):
    repairing, go_on = threading.Event(), threading.Event()

    def holds(handler, asked):
        handler.send_response(200)
        handler.send_header("Content-Type", "text/event-stream")
        handler.end_headers()
        piece = {"choices": [{"index": 0, "delta": {"content": "```tsx\nexport"}, "finish_reason": None}]}
        handler.wfile.write(f"data: {json.dumps(piece)}\n\n".encode())
        repairing.set()
        go_on.wait(20)

    server.replies = [says(ADD), says(writes(BROKEN)), holds]
    answer = begin(project, PROMPT, by=alice)

    async def stopped():
        work = asyncio.create_task(orchestrator.respond(answer.pk, provider(server)))
        await asyncio.to_thread(repairing.wait, 20)
        await asyncio.to_thread(orchestrator.stop, answer, by=alice)
        await work

    asyncio.run(stopped())
    go_on.set()
    answer.refresh_from_db()
    assert (answer.state, answer.error, project.scenes.count()) == ("failed", "Stopped.", 0)
    paid = Spending.objects.order_by("pk").values_list("purpose", "is_estimated")
    assert list(paid) == [("decide", False), ("write", False), ("edit", True)]


@pytest.mark.django_db(transaction=True)
def test_all_scenes_that_do_not_render_are_mended_in_one_try(server, project, alice):
    """Five scenes of a plan cost as many tries as one."""
    names = ["One", "Two", "Three", "Four", "Five"]
    plan = decides(*(("add_scene", {"name": each, "brief": each, "seconds": 1, "place": None}) for each in names))

    def answers(handler, asked):
        told = asked["messages"][-1]["content"]
        name = next((each for each in names if f"“{each}” lasts" in told), "")
        broken = name in names[:4] and "was not taken" not in told
        code = (BROKEN if broken else GOOD).replace("<div>", f"<div>{name}").replace("Hi", name)
        says(writes(code) if name else plan)(handler, asked)

    server.replies = [answers]
    answer = ask(project, PROMPT, by=alice, provider=provider(server))
    assert answer.state == "complete", answer.error
    assert [name in scene.tsx_code for name, scene in zip(names, project.scenes.order_by("order"), strict=True)] == [
        True
    ] * 5
    purposes = list(Spending.objects.values_list("purpose", flat=True))
    assert (purposes.count("write"), purposes.count("edit")) == (5, 4)


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (404, "No endpoints found that support image input"),
        (500, "image input is not supported - hint: you may need to provide the mmproj"),
        (400, "messages[1].content must be a string"),
        (422, "this model is not multimodal"),
    ],
)
async def test_a_model_that_refuses_pictures_in_whatever_way_is_asked_without_them(server, status, words):
    def without_pictures(handler, asked):
        has_pictures = isinstance(asked["messages"][-1]["content"], list)
        reply = fails(status, words) if has_pictures else says(decides(chat_response="A logo?"))
        reply(handler, asked)

    server.replies = [without_pictures]
    picture = ImageInContext(name="logo.png", media_type="image/png", data=b"png")
    asking = OpenAIProvider(base_url=server.base_url, api_key="key", model="m", deadline=20)
    decided = await asking.decide("what is this?", world(*THREE.scenes, images=(picture,)))
    assert decided.decision.chat_response == "A logo? The model took no pictures, so it has not seen yours."


async def test_one_picture_that_cannot_be_read_is_not_held_against_the_next(server):
    server.replies = [fails(400, "Failed to load image"), says(decides(chat_response="A logo?"))]
    picture = ImageInContext(name="logo.webp", media_type="image/webp", data=b"webp")
    asking = OpenAIProvider(base_url=server.base_url, api_key="key", model="m", deadline=20)
    seen = [await asking.decide("what is this?", world(*THREE.scenes, images=(picture,))) for _ in range(2)]
    assert ["has not seen yours" in each.decision.chat_response for each in seen] == [True, False]
    assert isinstance(server.requests[-1]["messages"][-1]["content"], list)


@pytest.mark.django_db(transaction=True)
def test_a_repaired_answer_still_says_that_the_picture_was_not_seen(server, project, alice, monkeypatch):
    picture = ImageInContext(name="logo.png", media_type="image/png", data=b"png")
    monkeypatch.setattr("brain.reading.pictures_of", lambda _: (picture,))
    no_pictures = [fails(400, "this model is not multimodal")]
    server.replies = [*no_pictures, says(ADD), says(writes(BROKEN)), says(writes(GOOD))]
    answer = ask(project, PROMPT, by=alice, provider=provider(server))
    assert answer.content == "Added “Boats” (1.0 s). The model took no pictures, so it has not seen yours."
