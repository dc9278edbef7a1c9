"""Projects: list, make, read whole, set, delete."""

from typing import Any

from django.urls import reverse
from drf_spectacular.utils import OpenApiExample, extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from chat.api.messages import NEWEST_FIRST, said_in
from chat.api.serializers import MessageSerializer
from projects import state
from projects.api.base import Endpoint, ProjectEndpoint
from projects.api.codes import invalid
from projects.api.envelope import answer
from projects.api.fields import Values
from projects.api.paging import FirstPage, Pages
from projects.api.serializers import BeingSerializer, NewProject, ProjectSerializer, ProjectSettings
from projects.audio import SoundTrack
from projects.listing import describe, list_projects
from projects.models import Project
from projects.operations import set_project
from projects.who_is_here import who_is_here
from scenes.api.serializers import SceneSerializer

NOT_YOURS = "Only its owner can delete a project."


class Snapshot(serializers.Serializer):
    """A project whole, as it is at `version`: the last messages, the newest first."""

    project = ProjectSerializer(read_only=True)
    scenes = SceneSerializer(many=True, read_only=True)
    audio = Values(read_only=True, allow_null=True)
    messages = MessageSerializer(many=True, read_only=True)
    beings = BeingSerializer(many=True, read_only=True)
    version = serializers.IntegerField(read_only=True)


class Projects(Endpoint):
    operations = {"get": "project.list", "post": "project.create"}
    is_paged = True

    @extend_schema(responses=ProjectSerializer(many=True))
    def get(self, request: Request) -> Response:
        """One's projects, the last changed first."""
        projects, next_page = Pages("-last_change", "-id").page_of(list_projects(self.person), request, self)
        return answer(request, ProjectSerializer(projects, many=True).data, next=next_page)

    @extend_schema(
        request=NewProject,
        responses={201: ProjectSerializer},
        examples=[OpenApiExample("A vertical video", {"title": "Launch", "width": 1080, "height": 1920})],
    )
    def post(self, request: Request) -> Response:
        """An empty project of one's own."""
        project = state.create_project(by=self.person, **self.read(NewProject))
        headers = {"Location": reverse("api:project", args=[project.pk])}
        return answer(
            request,
            ProjectSerializer(described(project, self.person)).data,
            version=project.version,
            affected_ids=[project.pk],
            status=201,
            headers=headers,
        )


class OneProject(ProjectEndpoint):
    operations = {"get": "project.read", "patch": "project.update", "delete": "project.delete"}

    def may_write(self, project: Project) -> bool:
        if self.request.method != "DELETE":
            return super().may_write(project)
        self.may_not_write = NOT_YOURS
        return Project.objects.owned_by(self.person).filter(pk=project.pk).exists()

    @extend_schema(responses=Snapshot)
    def get(self, request: Request, **kwargs: Any) -> Response:
        """The whole project: scenes, audio, the last 50 messages, who is here. `meta.next` has older messages."""
        pages = FirstPage(*NEWEST_FIRST, address=reverse("api:messages", args=[self.project.pk]))
        messages, older = pages.page_of(said_in(self.project), request, self)
        whole = {
            "project": described(self.project, self.person),
            "scenes": self.project.scenes.select_related("proof"),
            "audio": self.project.audio,
            "messages": messages,
            "beings": who_is_here(self.project),
            "version": self.project.version,
        }
        return answer(request, Snapshot(whole).data, version=self.project.version, next=older)

    @extend_schema(request=ProjectSettings, responses=ProjectSerializer)
    def patch(self, request: Request, **kwargs: Any) -> Response:
        """Title, size, speed and the sound below all scenes. Each scene must render in the new size."""
        wanted = self.read(ProjectSettings)
        if not wanted:
            raise invalid("Name what should change: title, fps, width, height or audio.")
        if "audio" in wanted:
            audio = wanted.pop("audio")
            wanted |= {"audio": SoundTrack(**audio)} if audio else {"without_audio": True}
        version = set_project(self.project, by=self.person, request_id=self.request_id, **wanted)
        shown = ProjectSerializer(described(self.project, self.person)).data
        return answer(request, shown, version=version.number, affected_ids=[self.project.pk])

    @extend_schema(responses={200: None})
    def delete(self, request: Request, **kwargs: Any) -> Response:
        """With its whole history, for good."""
        state.delete_project(self.project, by=self.person)
        return answer(request, None, affected_ids=[kwargs["project_id"]])


def described(project: Project, person: Any) -> Any:
    """As the list shows it; fresh from the database."""
    return describe(Project.objects.visible_to(person)).get(pk=project.pk)
