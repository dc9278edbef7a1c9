"""The table of one project, by values: what does a page get that has this version?"""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from projects.live.news import Fragment, News
from projects.live.table import MOST_FRAGMENTS, Table


def news(since: int, version: int, *names: str, whole: bool = False) -> News:
    fragments = tuple(Fragment(name, f"{name} at {version}") for name in names)
    return News(since=since, version=version, fragments=fragments, whole=whole)


def table_of(*all_news: News) -> Table:
    table = Table()
    for each in all_news:
        table.take(each)
    return table


def find(table: Table, version: int) -> dict | None:
    frame = table.find_frame(version)
    return None if frame is None else json.loads(frame)


def content(frame: dict | None) -> dict[str, str]:
    assert frame is not None
    return {fragment["id"]: fragment["html"] for fragment in frame["fragments"]}


def test_only_what_is_newer_is_in_the_frame():
    table = table_of(news(4, 5, "timeline", "scenes"), news(5, 6, "scenes"))
    assert find(table, 5) == {"version": 6, "fragments": [{"id": "scenes", "html": "scenes at 6"}]}
    assert content(find(table, 4)) == {"timeline": "timeline at 5", "scenes": "scenes at 6"}


@pytest.mark.parametrize("version", [6, 7, 900])
def test_whoever_has_everything_gets_nothing(version):
    assert find(table_of(news(4, 6, "timeline")), version) is None


def test_whoever_is_older_than_the_table_gets_nothing_until_more_is_read():
    table = table_of(news(4, 5, "timeline"))
    assert not table.covers(3)
    assert find(table, 3) is None
    table.take(news(3, 5, "scenes"))
    assert content(find(table, 3)) == {"timeline": "timeline at 5", "scenes": "scenes at 5"}


def test_the_whole_goes_to_everybody_who_is_older():
    table = table_of(news(4, 5, "timeline"), news(5, 7, "timeline", "message-a", whole=True), news(7, 8, "message-b"))
    for version in (0, 4, 6):
        frame = find(table, version)
        assert frame is not None
        assert frame["whole"] is True
        assert set(content(frame)) == {"timeline", "message-a", "message-b"}
    newest = find(table, 7)
    assert newest is not None
    assert "whole" not in newest
    assert set(content(newest)) == {"message-b"}


def test_messages_know_where_they_belong():
    (fragment,) = find(table_of(news(0, 1, "message-a")), 0)["fragments"]  # type: ignore[index]
    assert fragment == {"id": "message-a", "html": "message-a at 1", "into": "messages"}


def test_a_long_day_does_not_fill_the_memory():
    table = table_of(*(news(number, number + 1, f"message-{number}") for number in range(3 * MOST_FRAGMENTS)))
    assert len(table._fragments) <= MOST_FRAGMENTS + 1
    assert not table.covers(0)
    assert content(find(table, table.version - 1)) == {
        f"message-{table.version - 1}": f"message-{table.version - 1} at {table.version}"
    }


def test_pages_with_the_same_version_share_one_text():
    table = table_of(news(4, 6, "timeline"))
    assert table.find_frame(4) is table.find_frame(4)


@given(st.data())
def test_every_page_ends_with_the_newest_of_everything(data):
    """Whatever is read in which steps, and whenever a page joins or acknowledges, it comes to the same state."""
    names = ["timeline", "scenes", "message-a", "message-b"]
    truth: dict[str, int] = {}
    table, pages, version = Table(), [], 0
    table.take(news(0, 0))
    for _ in range(data.draw(st.integers(1, 12))):
        if data.draw(st.booleans()):
            pages.append((version, dict(truth)))  # a page that was rendered just now
        before, touched = version, set()
        for _ in range(data.draw(st.integers(1, 3))):
            version += 1
            touched |= set(data.draw(st.lists(st.sampled_from(names), min_size=1)))
        truth |= dict.fromkeys(touched, version)
        whole = data.draw(st.booleans())
        table.take(news(before, version, *(truth if whole else touched), whole=whole))
        if data.draw(st.booleans()):
            pages = [shown_after(table, page) for page in pages]
    for had in pages:
        at, shown = shown_after(table, had)
        assert at == version
        # Of a whole, what did not change may carry the newer number.
        assert all(shown[name] >= truth[name] for name in truth)


def shown_after(table: Table, page: tuple[int, dict[str, int]]) -> tuple[int, dict[str, int]]:
    at, shown = page
    frame = find(table, at)
    if frame is None:
        return at, shown
    return frame["version"], shown | {name: int(html.split()[-1]) for name, html in content(frame).items()}
