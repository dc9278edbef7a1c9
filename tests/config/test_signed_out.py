"""A page whose session ended hears 401 and a sentence; a person who follows a link is led to where one signs in."""

import pytest
from django.urls import reverse

pytestmark = pytest.mark.django_db(transaction=True)


def test_a_script_is_told_and_what_it_sent_changed_nothing(project, signed_in):
    path = reverse("chat:create", args=[project.pk])
    answer = signed_in().post(path, {"prompt": "hello"}, headers={"HX-Request": "true"})
    assert answer.status_code == 401
    assert "What you wrote is kept" in answer.headers["HX-Trigger"]
    assert not project.messages.exists()


def test_a_person_is_led_to_the_sign_in_page(project, signed_in):
    assert signed_in().get(project.get_absolute_url()).status_code == 302


def test_other_ways_on_stay_as_they_are(project, alice, signed_in):
    answer = signed_in(alice).post(reverse("projects:list"), {"title": "New"}, headers={"HX-Request": "true"})
    assert answer.status_code == 302
