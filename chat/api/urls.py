"""Addresses of what is said in a project, after `/api/projects/{project_id}/`."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
