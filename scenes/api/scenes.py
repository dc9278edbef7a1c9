"""The scenes of a project: list, add, read, change, delete."""

from typing import Any

from django.shortcuts import get_object_or_404
from django.urls import reverse
from drf_spectacular.utils import OpenApiExample, extend_schema
from rest_framework.request import Request
from rest_framework.response import Response

from projects.api.base import ProjectEndpoint
from projects.api.codes import invalid
from projects.api.envelope import answer
from projects.models import Version
from scenes.api.revisions import etag_of, take_revision
from scenes.api.serializers import Based, NewScene, SceneChanges, SceneSerializer
from scenes.models import Scene
from scenes.operations import add_scene, delete_scene, edit_scene

CODE = "export const duration = 90;\n\nexport default function Scene() {\n  return <div>Hello</div>;\n}\n"


class WritesScenes(ProjectEndpoint):
    def written(self, scene_id: Any, version: Version, *, status: int = 200) -> Response:
        """The scene as it is after the write."""
        scene = get_object_or_404(self.project.scenes.select_related("proof"), pk=scene_id)
        self.project.refresh_from_db(fields=["version"])
        headers = {"ETag": etag_of(scene, self.project)}
        if status == 201:
            headers["Location"] = reverse("api:scene", args=[self.project.pk, scene_id])
        return answer(
            self.request,
            SceneSerializer(scene).data,
            version=version.number,
            affected_ids=[scene_id],
            status=status,
            headers=headers,
        )


class Scenes(WritesScenes):
    operations = {"get": "scene.list", "post": "scene.create"}

    @extend_schema(responses=SceneSerializer(many=True))
    def get(self, request: Request, **kwargs: Any) -> Response:
        """All of them, in their order."""
        scenes = self.project.scenes.select_related("proof")
        return answer(request, SceneSerializer(scenes, many=True).data, version=self.project.version)

    @extend_schema(
        request=NewScene,
        responses={201: SceneSerializer},
        examples=[OpenApiExample("A title", {"name": "Intro", "tsx_code": CODE}, request_only=True)],
    )
    def post(self, request: Request, **kwargs: Any) -> Response:
        """The code is compiled and rendered first; what does not work is refused with what was found."""
        version = add_scene(self.project, by=self.person, request_id=self.request_id, **self.read(NewScene))
        return self.written(version.changes[0]["scene_id"], version, status=201)


class OneScene(WritesScenes):
    operations = {"get": "scene.read", "patch": "scene.update", "delete": "scene.delete"}
    names_a_revision = ("patch", "delete")
    scene: Scene

    def find_inside(self, **kwargs: Any) -> None:
        self.scene = get_object_or_404(self.project.scenes.select_related("proof"), pk=kwargs["scene_id"])

    def etag(self) -> str:
        return etag_of(self.scene, self.project)

    @extend_schema(responses=SceneSerializer)
    def get(self, request: Request, **kwargs: Any) -> Response:
        return answer(request, SceneSerializer(self.scene).data, version=self.project.version)

    @extend_schema(
        request=SceneChanges,
        responses=SceneSerializer,
        examples=[OpenApiExample("Another name", {"revision": 1, "name": "Opening"}, request_only=True)],
    )
    def patch(self, request: Request, **kwargs: Any) -> Response:
        """New code or props are rendered first. When somebody changed the scene since: 409, and the scene as it is."""
        wanted = self.read(SceneChanges)
        based_on = take_revision(request, wanted)
        if not wanted:
            raise invalid("Name what should change: name, tsx_code, duration, props or layout_json.")
        scene_id = self.scene.pk
        version = edit_scene(
            self.project, scene_id, by=self.person, based_on=based_on, request_id=self.request_id, **wanted
        )
        return self.written(scene_id, version)

    @extend_schema(request=Based, responses={200: None})
    def delete(self, request: Request, **kwargs: Any) -> Response:
        """It can be restored from its iterations."""
        based_on = take_revision(request, self.read(Based))
        version = delete_scene(
            self.project, self.scene.pk, by=self.person, based_on=based_on, request_id=self.request_id
        )
        return answer(request, None, version=version.number, affected_ids=[self.scene.pk])
