"""Colours, sizes, typefaces and places of type, changed in the code of any scene."""

import pytest

from brain.tsx.alignment import set_alignment
from brain.tsx.backgrounds import find_background, set_background
from brain.tsx.colours import find_text_colour, set_text_colour
from brain.tsx.reading import CannotEdit, read
from brain.tsx.type import scale_type, set_font
from tests.brain.tsx.corpus import REALISTIC, differences


def scene(style="", inside="Hello", before=""):
    return f"{before}export default () => <div{style}>{inside}</div>;"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", ' style={{ background: "#123456" }}'),
        (" {...rest}", ' {...rest} style={{ background: "#123456" }}'),
        (" style={{}}", ' style={{ background: "#123456" }}'),
        (' style={{ color: "red" }}', ' style={{ color: "red", background: "#123456" }}'),
        (" style={{ margin: 2, }}", ' style={{ margin: 2, background: "#123456" }}'),
        (' style={{ background: "red", margin: 2 }}', ' style={{ background: "#123456", margin: 2 }}'),
        (' style={{ backgroundColor: "red" }}', ' style={{ backgroundColor: "#123456" }}'),
        (" style={{ background, margin: 2 }}", ' style={{ background: "#123456", margin: 2 }}'),
        (" style={{ background: `linear-gradient(${a}, b)` }}", ' style={{ background: "#123456" }}'),
        (' style={{ background: "red", ...rest }}', ' style={{ ...rest, background: "#123456" }}'),
        (' style={{ backgroundColor: "red", backgroundImage: url }}', ' style={{ backgroundColor: "#123456" }}'),
        (' style={{ backgroundImage: url, margin: 2, backgroundSize: 3 }}', ' style={{ background: "#123456", margin: 2, backgroundSize: 3 }}'),
        (" style={base}", ' style={{ ...base, background: "#123456" }}'),
        (" style={dark ? night : day}", ' style={{ ...(dark ? night : day), background: "#123456" }}'),
    ],
)  # fmt: skip
def test_a_background_is_set_however_the_style_is_written(before, after):
    assert set_background(scene(before), "#123456") == scene(after)


def test_a_style_over_several_lines_gets_another_line():
    after = set_background(scene(" style={{\n  margin: 2,\n  padding: 3,\n}}"), "#123456")
    assert after == scene(' style={{\n  margin: 2,\n  padding: 3,\n  background: "#123456",\n}}')


@pytest.mark.parametrize("name", REALISTIC)
def test_the_background_of_a_realistic_scene_changes_in_one_place(name):
    after = set_background(REALISTIC[name], "#123456")
    assert len(differences(REALISTIC[name], after)) == 1
    assert find_background(after) == "#123456"
    assert not read(after).has_error


def test_the_layer_that_hides_the_background_is_the_background():
    after = set_background(REALISTIC["kinetic_quote"], "#123456")
    assert [old.strip() for old, _ in differences(REALISTIC["kinetic_quote"], after)] == [
        "backgroundColor: theme.paper,"
    ]


def test_a_scene_without_a_background_of_its_own_says_so():
    with pytest.raises(CannotEdit, match="parts after each other"):
        set_background("export default () => <Series><A /></Series>;", "#123456")


def test_the_colour_of_the_text_is_changed_everywhere_but_on_surfaces():
    inside = '<p style={{ color: "red" }}>A</p><b style={{ background: "navy", color: "white" }}>B</b>'
    after = set_text_colour(scene(inside=inside), "#ffff00")
    assert after == scene(' style={{ color: "#ffff00" }}', inside.replace('"red"', '"#ffff00"'))


def test_only_the_title_is_coloured_and_no_gradient_shines_through_it():
    after = set_text_colour(REALISTIC["logo_reveal"], "#ffff00", "title")
    [(_, first), *rest] = differences(REALISTIC["logo_reveal"], after)
    assert first.strip() == 'color: "#ffff00",'
    assert all(not new.strip() for _, new in rest)
    assert find_text_colour(after) == "#ffff00"


def test_text_in_a_drawing_is_filled():
    after = set_text_colour(scene(inside='<svg><text fill="red">A</text></svg>'), "#ffff00")
    assert '<text fill="#ffff00">' in after


@pytest.mark.parametrize(
    ("size", "larger"),
    [
        ("100", "120"),
        ('"2rem"', '"2.4rem"'),
        ("height * 0.1", "height * 0.12"),
        ("size", "size * 1.2"),
        ("tall ? 40 : 80", "(tall ? 40 : 80) * 1.2"),
    ],
)
def test_sizes_grow_however_they_are_written(size, larger):
    assert scale_type(scene(f" style={{{{ fontSize: {size} }}}}"), 1.2) == scene(f" style={{{{ fontSize: {larger} }}}}")


def test_a_style_that_is_shared_grows_once_and_relative_sizes_grow_with_what_is_around_them():
    shared = "const big = { fontSize: 50 };\n"
    inside = '<p style={big}>A</p><p style={big}>B</p><i style={{ fontSize: "0.5em" }}>C</i>'
    assert scale_type(scene(inside=inside, before=shared), 2) == scene(
        inside=inside, before=shared.replace("50", "100")
    )


def test_type_without_any_size_gets_one_and_grows_again():
    once = scale_type(scene(), 1.2)
    assert once == scene(' style={{ fontSize: "1.2em" }}')
    assert scale_type(once, 1.5) == scene(' style={{ fontSize: "1.8em" }}')


@pytest.mark.parametrize("name", REALISTIC)
def test_only_the_title_of_a_realistic_scene_grows(name):
    after = scale_type(REALISTIC[name], 1.25, "title")
    assert len(differences(REALISTIC[name], after)) == 1


@pytest.mark.parametrize("name", REALISTIC)
def test_a_realistic_scene_gets_another_typeface(name):
    after = set_font(REALISTIC[name], "Playfair Display")
    assert all("Playfair Display" in new for _, new in differences(REALISTIC[name], after))
    assert differences(REALISTIC[name], after)


def test_what_imitates_a_typewriter_keeps_its_typeface():
    inside = "<code style={{ fontFamily: mono }}>a</code><p style={{ fontFamily }}>b</p>"
    after = set_font(scene(inside=inside), "Sora")
    assert "fontFamily: mono" in after
    assert '<p style={{ fontFamily: "Sora" }}>' in after


def test_type_is_put_on_a_side_where_the_layout_is_a_column():
    code = 'export default () => <AbsoluteFill style={{ alignItems: "center" }}><h1>A</h1></AbsoluteFill>;'
    assert 'style={{ alignItems: "flex-end", textAlign: "right" }}' in set_alignment(code, "right")
    with pytest.raises(CannotEdit, match="written in numbers"):
        set_alignment(scene(inside='<h1 style={{ position: "absolute", left: 9 }}>A</h1>'), "left")
