"""Addresses of a project's scenes, after `/api/projects/{project_id}/scenes`."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
