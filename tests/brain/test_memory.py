"""What is asked to be remembered has a standard form, is told in the answer, and is there for the next prompt."""

from dataclasses import replace

import pytest

from brain import reading
from brain.context import Preference
from brain.errors import ToolRefused
from brain.memory import standard
from brain.providers.openai.look import look_of
from brain.providers.openai.telling import project_json
from projects import changes as c
from projects import state
from tests.brain.asking import Scripted, ask, begin, calls
from tests.brain.worlds import THREE

FORMS = [
    ("font", " Space  Grotesk ", "Space Grotesk"),
    ("colours", "#0af and #111", "#00aaff, #111111"),
    ("colours", "navy", "#001f3f"),
    ("motion", "Calm", "calm"),
    ("pace", "slow", "0.7"),
    ("pace", "1.50", "1.5"),
    ("note", "Keep  it short", "Keep it short"),
]
REFUSED = [
    ("font", "a; drop table", "name of a font"),
    ("colours", "loud", "names no colour"),
    ("motion", "wild", "calm, energetic"),
    ("pace", "99", "between 0.25 and 4"),
    ("pace", "nan", "between 0.25 and 4"),
    ("mood", "glad", "what can be remembered"),
    ("note", " ", "between 1 and 200"),
]


@pytest.mark.parametrize(("key", "value", "form"), FORMS)
def test_the_standard_form(key, value, form):
    if key == "colours" and "#" not in value:
        assert standard(key, value).startswith("#")
        assert standard(key, standard(key, value)) == standard(key, value)
    else:
        assert standard(key, value) == form


@pytest.mark.parametrize(("key", "value", "sentence"), REFUSED)
def test_nonsense_is_refused_with_what_would_do(key, value, sentence):
    with pytest.raises(ToolRefused, match=sentence):
        standard(key, value)


@pytest.mark.django_db(transaction=True)
def test_a_decision_to_remember_is_carried_out_and_told(project, alice):
    wish = {"key": "colours", "value": "#0af", "said": "our brand colour is #0af"}
    answer = ask(
        project, "our brand colour shall be like the sky", by=alice, provider=Scripted(calls(("remember", wish)))
    )
    assert "#00aaff" in answer.content
    _, context = reading.find_question(begin(project, "hello", by=alice).pk)
    assert (context.preferred("colours"), context.preferences[0].said) == ("#00aaff", "our brand colour is #0af")


@pytest.mark.django_db(transaction=True)
def test_the_project_s_wish_counts_before_a_person_s_own(project, alice, bob):
    state.apply(project, c.Remember(key="font", value="Inter"), by=alice)
    state.apply(project, c.Remember(key="font", value="Sora", personal=True), by=alice)
    state.apply(project, c.Remember(key="motion", value="calm", personal=True), by=alice)
    contexts = [reading.find_question(begin(project, "hello", by=person).pk)[1] for person in (alice, bob)]
    assert [context.preferred("font") for context in contexts] == ["Inter", "Inter"]
    assert [context.preferred("motion") for context in contexts] == ["calm", None]


@pytest.mark.django_db(transaction=True)
def test_forgetting_takes_all_of_a_key(project, alice):
    state.apply(project, c.Remember(key="font", value="Inter"), by=alice)
    answer = ask(project, "please no font any more", by=alice, provider=Scripted(calls(("forget", {"key": "font"}))))
    assert "Forgot font Inter" in answer.content
    assert not project.preferences.exists()


def test_a_model_is_told_the_preferences_that_count():
    """The project's wish counts before a person's own, and all notes do."""
    given = [("font", "Sora", True), ("font", "Inter", False), ("note", "Be brief", True), ("note", "Be kind", False)]
    preferences = tuple(Preference(key=key, value=value, personal=personal) for key, value, personal in given)
    context = replace(THREE, preferences=(*preferences, Preference(key="motion", value="calm", personal=True)))
    for told in (look_of(context), project_json(context)):
        assert "Sora" not in told
        assert all(each in told for each in ("Inter", "Be brief", "Be kind", "calm"))
