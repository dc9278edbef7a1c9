"""What else can be done with a scene: move, duplicate, look at what it was, bring that back."""

from typing import Any

from django.http import Http404
from django.shortcuts import get_object_or_404
from drf_spectacular.utils import extend_schema
from rest_framework.request import Request
from rest_framework.response import Response

from projects.api.base import ProjectEndpoint
from projects.api.envelope import answer
from projects.api.paging import Pages
from scenes.api.revisions import take_revision
from scenes.api.scenes import WritesScenes
from scenes.api.serializers import Based, IterationSerializer, Move, RestoreScene, SceneSerializer
from scenes.models import Scene
from scenes.operations import duplicate_scene, move_scene, restore_scene


class Moves(WritesScenes):
    operations = {"post": "scene.move"}
    names_a_revision = ("post",)

    @extend_schema(request=Move, responses=SceneSerializer)
    def post(self, request: Request, **kwargs: Any) -> Response:
        """The scene takes this place, from 0; the others make room and keep their revisions."""
        scene = get_object_or_404(self.project.scenes, pk=kwargs["scene_id"])
        wanted = self.read(Move)
        based_on = take_revision(request, wanted, scene=scene)
        version = move_scene(
            self.project, scene.pk, by=self.person, based_on=based_on, request_id=self.request_id, **wanted
        )
        return self.written(scene.pk, version)


class Duplicates(WritesScenes):
    operations = {"post": "scene.duplicate"}
    names_a_revision = ("post",)

    @extend_schema(request=Based, responses={201: SceneSerializer})
    def post(self, request: Request, **kwargs: Any) -> Response:
        """A copy, right behind it."""
        scene = get_object_or_404(self.project.scenes, pk=kwargs["scene_id"])
        based_on = take_revision(request, self.read(Based), scene=scene)
        version = duplicate_scene(self.project, scene.pk, by=self.person, based_on=based_on, request_id=self.request_id)
        return self.written(version.changes[0]["copy_id"], version, status=201)


class Restores(WritesScenes):
    operations = {"post": "scene.restore"}
    names_a_revision = ("post",)

    @extend_schema(request=RestoreScene, responses=SceneSerializer)
    def post(self, request: Request, **kwargs: Any) -> Response:
        """As an iteration left it, also when the scene is gone. Its revision goes on counting."""
        scene_id = kwargs["scene_id"]
        scene = find_scene_or_past(self, scene_id)
        wanted = self.read(RestoreScene)
        based_on = take_revision(request, wanted, scene=scene) if scene else None
        wanted.pop("revision", None)
        version = restore_scene(
            self.project, scene_id, by=self.person, based_on=based_on, request_id=self.request_id, **wanted
        )
        return self.written(scene_id, version)


class Iterations(ProjectEndpoint):
    operations = {"get": "iteration.list"}
    is_paged = True

    @extend_schema(responses=IterationSerializer(many=True))
    def get(self, request: Request, **kwargs: Any) -> Response:
        """Every change of the scene, the newest first, also of one that is gone."""
        find_scene_or_past(self, kwargs["scene_id"])
        found = self.project.iterations.filter(scene_id=kwargs["scene_id"]).select_related("author")
        iterations, next_page = Pages("-version", "-revision", "-id").page_of(found, request, self)
        shown = IterationSerializer(iterations, many=True).data
        return answer(request, shown, version=self.project.version, next=next_page)


def find_scene_or_past(endpoint: ProjectEndpoint, scene_id: Any) -> Scene | None:
    """The scene, or None when it is gone and left a history. Raises Http404 when it never was."""
    scene = endpoint.project.scenes.filter(pk=scene_id).first()
    if scene is None and not endpoint.project.iterations.filter(scene_id=scene_id).exists():
        raise Http404
    return scene
