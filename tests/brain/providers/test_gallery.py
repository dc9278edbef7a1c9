"""The gallery shows every template with what a person needs to choose it."""

from brain.providers.builtin.catalogue import TEMPLATES
from brain.providers.builtin.gallery import gallery
from brain.providers.builtin.library import read_content


def test_every_template_is_shown_with_what_it_is_for():
    shown = gallery()
    assert [each.name for each in shown] == list(TEMPLATES)
    for each in shown:
        assert each.title
        assert each.description.endswith(".")
        assert each.tags
        assert each.formats == ("16:9", "9:16", "1:1")
        assert each.seconds == TEMPLATES[each.name].seconds


def test_the_poster_is_a_frame_of_the_scene():
    for each in gallery():
        assert 0 < each.poster < each.duration


def test_the_code_is_the_template_with_content_of_its_own():
    for each in gallery():
        found = read_content(each.tsx_code)
        assert found
        name, content = found
        assert name == each.name
        assert set(TEMPLATES[name].required) <= set(content)
