"""The projects that prompts are said in. Each is made anew, by the same changes as a person's."""

from collections.abc import Callable

from django.contrib.auth.models import User

from brain.providers.builtin.library import render
from brain.providers.builtin.palettes import CURATED
from projects import changes as c
from projects import state
from projects.models import Project
from scenes.checking import check

PALETTE = CURATED["night"].as_dict()
HAND_WRITTEN = """import { AbsoluteFill, interpolate, useCurrentFrame } from "scenewright";

export const duration = 90;

export default function Scene() {
  const opacity = interpolate(useCurrentFrame(), [0, 15], [0, 1], { extrapolateRight: "clamp" });
  return (
    <AbsoluteFill style={{ background: "#102030", color: "#ffffff", justifyContent: "center", alignItems: "center" }}>
      <h1 style={{ fontSize: 140, opacity }}>Hello</h1>
      <p style={{ fontSize: 48, color: "#9fb4cc" }}>Made by hand</p>
    </AbsoluteFill>
  );
}
"""
BUILT_IN = {
    "Intro": ("title", 4, {"title": "Nimbus", "tagline": "Weather you can plan on"}),
    "Features": ("list", 5, {"title": "Features", "items": ["Fast", "Private", "Open"]}),
    "Growth": ("chart", 5, {"title": "Growth", "points": [{"label": "Q1", "value": 12}, {"label": "Q2", "value": 19}]}),
    "Customers": ("counter", 4, {"value": 12000, "label": "happy customers"}),
    "First quote": ("quote", 5, {"quote": "It just works", "name": "Ada Park"}),
    "Quote": ("quote", 5, {"quote": "It just works", "name": "Ada Park", "role": "CTO, Nimbus"}),
    "Second quote": ("quote", 5, {"quote": "We switched in a day", "name": "Ben Ruiz"}),
    "Closing": ("closing", 4, {"title": "Try Nimbus today", "action": "Sign up", "url": "nimbus.dev"}),
}


def make(name: str, person: User) -> Project:
    """A project called Nimbus launch, in 1920 × 1080 at 30 frames a second."""
    project = state.create_project("Nimbus launch", by=person)
    for changes in _WORLDS[name](project):
        state.apply(project, *changes, by=person)
    project.refresh_from_db()
    return project


Batches = list[list[c.Change]]


def _scenes(*names: str) -> Callable[[Project], Batches]:
    return lambda project: [[_scene(project, name) for name in names]]


def _scene(project: Project, name: str) -> c.AddScene:
    if name == "By hand":
        code, frames = HAND_WRITTEN, 90
    else:
        template, seconds, content = BUILT_IN[name]
        frames = seconds * project.fps
        code = render(template, {**content, "palette": PALETTE}, duration=frames)
    check(code, props={}, **project.format)
    return c.AddScene(name=name, tsx_code=code, duration=frames)


def _changed(project: Project) -> Batches:
    """Three scenes; then the second was renamed, and last the third was deleted."""
    intro, features, closing = (_scene(project, name) for name in ("Intro", "Features", "Closing"))
    renaming = c.RenameScene(scene_id=features.scene_id, based_on=1, name="Reasons")
    return [[intro, features, closing], [renaming], [c.DeleteScene(scene_id=closing.scene_id, based_on=1)]]


def _alike(project: Project) -> Batches:
    """Two scenes of the same name."""
    scenes = [_scene(project, name) for name in ("Intro", "First quote", "Second quote", "Closing")]
    return [[*scenes], [c.RenameScene(scene_id=scene.scene_id, based_on=1, name="Quote") for scene in scenes[1:3]]]


_WORLDS: dict[str, Callable[[Project], Batches]] = {
    "empty": lambda project: [],
    "one": _scenes("Intro"),
    "three": _scenes("Intro", "Features", "Closing"),
    "six": _scenes("Intro", "Features", "Growth", "Customers", "Quote", "Closing"),
    "twins": _scenes("Intro", "First quote", "Second quote", "Closing"),
    "alike": _alike,
    "hand": _scenes("By hand"),
    "changed": _changed,
}
