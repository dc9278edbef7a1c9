"""Which project a public link shows, while it is open."""

from django.http import Http404

from projects.models import Project, ShareLink


def find_shared_project(token: str) -> Project | None:
    found = ShareLink.objects.open().filter(token=token).select_related("project").first()
    return found.project if found else None


def shared_project(token: str) -> Project:
    if (project := find_shared_project(token)) is None:
        raise Http404("This video is not shared at this address.")
    return project
