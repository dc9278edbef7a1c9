"""Addresses of a project's scenes, after `/api/projects/{project_id}/`."""

from django.urls import URLPattern, path

from scenes.api import actions
from scenes.api.scenes import OneScene, Scenes

scene = "scenes/<uuid:scene_id>"
urlpatterns: list[URLPattern] = [
    path("scenes", Scenes.as_view(), name="scenes"),
    path(scene, OneScene.as_view(), name="scene"),
    path(f"{scene}/moves", actions.Moves.as_view(), name="scene-moves"),
    path(f"{scene}/duplicates", actions.Duplicates.as_view(), name="scene-duplicates"),
    path(f"{scene}/iterations", actions.Iterations.as_view(), name="scene-iterations"),
    path(f"{scene}/restores", actions.Restores.as_view(), name="scene-restores"),
]
