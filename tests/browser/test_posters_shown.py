"""Pictures of scenes come into an open page when they are drawn, and stay until there are newer ones."""

import re
from io import BytesIO

from PIL import Image
from playwright.sync_api import Route, expect

from projects import changes as c
from projects import state
from projects.live.passing import PosterPassing, publish
from tests.conftest import proved


class Worker:
    """Plays the worker's part: what is asked for is there once it was drawn."""

    def __init__(self) -> None:
        self.drawn: set[str] = set()
        file = BytesIO()
        Image.new("RGB", (64, 36), "navy").save(file, "WEBP")
        self.picture = file.getvalue()

    def answer(self, route: Route) -> None:
        if route.request.url.split("/")[-1].removesuffix(".webp") in self.drawn:
            route.fulfill(body=self.picture, content_type="image/webp")
        else:
            route.fulfill(status=202)

    def draw(self, project, key: str) -> None:
        self.drawn.add(key)
        publish(project.pk, PosterPassing(key=key))


def key_of(poster) -> str:
    return re.search(r"([0-9a-f]{64})\.webp", poster.get_attribute("src")).group(1)


def test_a_picture_comes_when_it_is_drawn_and_stays_until_the_next(open_page, project, alice):
    state.apply(project, c.AddScene(name="Intro", tsx_code=proved("Intro"), duration=120), by=alice)
    scene, worker = project.scenes.get(), Worker()
    page = open_page(alice)
    page.context.route("**/posters/*.webp", worker.answer)
    page.goto(f"{page.url.rstrip('/')}/projects/{project.pk}/")
    poster = page.locator("#scenes scene-poster")
    first = key_of(poster)
    expect(poster).not_to_have_attribute("style", re.compile("url"))
    worker.draw(project, first)
    expect(poster).to_have_attribute("style", re.compile(first))
    expect(page.locator("#timeline scene-poster")).to_have_attribute("style", re.compile(first))

    state.apply(project, c.RenameScene(scene_id=scene.pk, based_on=1, name="Opening"), by=alice)
    expect(page.locator("#scenes .row__name")).to_have_text("Opening")
    expect(poster).to_have_attribute("style", re.compile(first))

    state.apply(project, c.TrimScene(scene_id=scene.pk, based_on=2, duration=60), by=alice)
    expect(poster).not_to_have_attribute("src", re.compile(first))
    expect(poster).to_have_attribute("style", re.compile(first))
    worker.draw(project, key_of(poster))
    expect(poster).to_have_attribute("style", re.compile(key_of(poster)))
