"""Which of a project's assets a scene names, in one of the forms that the player looks for as well
(static/player/element/asset-store.js). A name that a scene puts together while it plays is not known. Pure."""

import json
from collections.abc import Iterable
from typing import Any, Protocol, TypeVar
from urllib.parse import quote


class Named(Protocol):
    name: Any


Kind = TypeVar("Kind", bound=Named)


def named_by(tsx_code: str, props: dict[str, Any], assets: Iterable[Kind]) -> list[Kind]:
    """In code or props: as a person writes a name, as JSON writes it, or as addresses are written (`encodeURI`)."""
    text = f"{tsx_code}\n{json.dumps(props, ensure_ascii=False)}"
    return [each for each in assets if any(form in text for form in _written_forms(each.name))]


def _written_forms(name: str) -> set[str]:
    return {name, json.dumps(name, ensure_ascii=False)[1:-1], quote(name, safe="~()*!.'-_;/?:@&=+$,#")}
