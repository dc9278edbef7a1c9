"""Every look-up goes through the person: what is not visible to them does not exist."""

from typing import cast
from uuid import UUID

from django.contrib.auth.models import User
from django.http import HttpRequest
from django.shortcuts import get_object_or_404

from projects.models import Project


def person_of(request: HttpRequest) -> User:
    """Who asks. For views behind `login_required`, where it cannot be a visitor."""
    return cast(User, request.user)


def visible_project(request: HttpRequest, project_id: UUID) -> Project:
    return get_object_or_404(Project.objects.visible_to(request.user), pk=project_id)


def editable_project(request: HttpRequest, project_id: UUID) -> Project:
    """404 for outsiders and viewers alike: a door that does not open does not exist."""
    return get_object_or_404(Project.objects.editable_by(request.user), pk=project_id)


def owned_project(request: HttpRequest, project_id: UUID) -> Project:
    """For what only owners do: 404 for everybody else."""
    return get_object_or_404(Project.objects.owned_by(request.user), pk=project_id)
