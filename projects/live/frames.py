"""What travels to a page: one JSON text for a version, and the heartbeat in between."""

import json
from collections.abc import Iterable

from projects.live.news import Fragment, News


def encode_fragment(fragment: Fragment) -> str:
    content = {"id": fragment.id, "html": fragment.html}
    if fragment.into:
        content["into"] = fragment.into
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"))


def encode_frame(version: int, fragments: Iterable[str], *, whole: bool) -> str:
    """A frame of fragments that are encoded already. After a whole one, other messages are not there any more."""
    end = ',"whole":true}' if whole else "}"
    return f'{{"version":{version},"fragments":[{",".join(fragments)}]{end}'


def encode_news(news: News) -> str:
    return encode_frame(news.version, map(encode_fragment, news.fragments), whole=news.whole)


def encode_heartbeat(version: int, *, listening: bool) -> str:
    """Every heartbeat says the newest version that is known, and whether newer ones would be heard of at once."""
    return f'{{"version":{version}}}' if listening else f'{{"version":{version},"listening":false}}'


def encode_passing(heartbeat: str, fragments: Iterable[str]) -> str:
    """A heartbeat that also carries what is shown for a moment, encoded already, and belongs to no version."""
    return f'{heartbeat[:-1]},"passing":[{",".join(fragments)}]}}'
