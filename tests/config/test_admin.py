"""The admin shows everything and writes nothing."""

from uuid import uuid4

import pytest
from django.contrib import admin
from django.urls import reverse

from chat.models import Message
from projects import changes as c
from projects import state
from projects.models import Being, Presence, Project, Version
from scenes.models import Iteration, Scene
from tests.conftest import proved

pytestmark = pytest.mark.django_db(transaction=True)

MODELS = [Project, Version, Scene, Iteration, Message, Being, Presence]


@pytest.fixture
def staff(signed_in, alice, project):
    scene, say = c.AddScene(name="Intro", tsx_code=proved(), duration=30), c.Say(content="an intro")
    here = c.Arrive(type="guest", name="alice", person_id=alice.pk, process=uuid4())
    state.apply(project, scene, say, here, by=alice, request_id="req-1")
    alice.is_staff = alice.is_superuser = True
    alice.save()
    return signed_in(alice)


@pytest.mark.parametrize("model", MODELS)
def test_each_kind_of_row_is_listed_and_shown(staff, model):
    name = f"admin:{model._meta.app_label}_{model._meta.model_name}"
    assert staff.get(reverse(f"{name}_changelist")).status_code == 200
    row = model.objects.first()
    assert staff.get(reverse(f"{name}_change", args=[row.pk])).status_code == 200


@pytest.mark.parametrize("model", MODELS)
def test_no_row_of_a_project_can_be_written(staff, model):
    name = f"admin:{model._meta.app_label}_{model._meta.model_name}"
    row = model.objects.first()
    assert staff.get(reverse(f"{name}_add")).status_code == 403
    assert staff.post(reverse(f"{name}_change", args=[row.pk]), {"name": "By admin"}).status_code == 403
    assert staff.post(reverse(f"{name}_delete", args=[row.pk]), {"post": "yes"}).status_code == 403


def test_the_trace_of_a_request_is_found_by_its_id(staff):
    page = staff.get(reverse("admin:projects_version_changelist"), {"q": "req-1"}).content.decode()
    assert "AddScene, Say" in page


def test_every_model_of_content_is_registered():
    assert not [model for model in MODELS if model not in admin.site._registry]
