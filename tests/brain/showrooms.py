"""Small projects with scenes of every built-in template that has entries or fields of its own."""

from typing import Any
from uuid import UUID

from brain.context import SceneInContext
from brain.providers.builtin.library_json import written
from brain.providers.builtin.palettes import CURATED
from tests.brain.worlds import world


def holding(number: int, name: str, template: str, /, *, frames: int = 150, **content: Any) -> SceneInContext:
    """A built-in scene of which only the content counts, as its code begins."""
    wanted = {"template": template, **content, "palette": CURATED["night"].as_dict()}
    code = f"export const duration = {frames};\nconst content = {written(wanted)};\n"
    return SceneInContext(id=UUID(int=number), number=number, name=name, duration=frames, revision=1, tsx_code=code)


PLANS = [
    {"name": "Starter", "price": "$0", "period": "a month", "items": "1 project|Export"},
    {"name": "Pro", "price": "$12", "period": "a month", "items": "All projects|Brand kit"},
    {"name": "Team", "price": "$49", "period": "a month", "items": "Ten people"},
]
MOMENTS = [
    {"when": "2024", "what": "Founded"},
    {"when": "2025", "what": "Public beta"},
    {"when": "2026", "what": "Series A"},
]
GRID = [{"title": "Fast", "text": "In a second", "icon": "zap"}, {"title": "Private"}, {"title": "Open"}]
PEOPLE = [{"name": "Ada Lovelace", "role": "CEO"}, {"name": "Bo Berg", "role": "CTO"}]
LINES = [{"text": "Hi there", "who": "Ada"}, {"text": "Hello!", "who": "Bo"}]
FIGURES = [{"value": "98%", "label": "uptime"}, {"value": "$4M", "label": "raised"}]
QUARTERS = [{"label": "Q1", "value": 12}, {"label": "Q2", "value": 19}, {"label": "Q3", "value": 31}]
SHARES = [{"label": "Mobile", "value": 60}, {"label": "Desktop", "value": 40}]


def pricing(number: int = 1) -> SceneInContext:
    return holding(number, "Plans", "pricing", rows=PLANS, title="Simple prices", best=1)


def roadmap(number: int = 1) -> SceneInContext:
    return holding(number, "Roadmap", "timeline", rows=MOMENTS, title="Our way")


def grid(number: int = 1) -> SceneInContext:
    return holding(number, "What you get", "features", rows=GRID, title="Why Nimbus")


def team(number: int = 1) -> SceneInContext:
    return holding(number, "People", "team", rows=PEOPLE, title="Made by")


def steps(number: int = 1) -> SceneInContext:
    return holding(number, "How it works", "steps", items=["Sign up", "Invite", "Plan"], title="In three steps")


def conversation(number: int = 1) -> SceneInContext:
    return holding(number, "Support", "chat", rows=LINES, title="Nimbus help")


def bars(number: int = 1) -> SceneInContext:
    return holding(number, "Growth", "chart", points=QUARTERS, title="Growth")


def ring(number: int = 1) -> SceneInContext:
    return holding(number, "Visitors", "pie", points=SHARES, title="Visitors")


def figures(number: int = 1) -> SceneInContext:
    return holding(number, "Numbers", "stats", rows=FIGURES)


def sides(number: int = 1) -> SceneInContext:
    return holding(
        number, "Old and new", "comparison", left="Before", right="After",
        left_items=["Slow", "Loud"], right_items=["Fast", "Quiet"],
    )  # fmt: skip


def voice(number: int = 1) -> SceneInContext:
    return holding(number, "Voice", "testimonial", quote="It just works", name="Ada Park", role="CTO", stars=4)


def speaker(number: int = 1) -> SceneInContext:
    return holding(number, "Speaker", "lower_third", name="Ada Park", role="CTO of Nimbus")


def place(number: int = 1) -> SceneInContext:
    return holding(number, "Where", "location", place="Berlin", address="Torstr. 1", when="May 4")


PRODUCT = world(pricing(1), roadmap(2), grid(3), team(4), steps(5))
SHOW = world(conversation(1), bars(2), figures(3), sides(4), voice(5), place(6))
PRICES = world(pricing())
ROADMAP = world(roadmap())
GRID_ONLY = world(grid())
TEAM = world(team())
STEPS = world(steps())
CHAT = world(conversation())
BARS = world(bars())
RING = world(ring())
NUMBERS = world(figures())
SIDES = world(sides())
VOICE = world(voice())
SPEAKER = world(speaker())
PLACE = world(place())
