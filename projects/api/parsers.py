"""JSON as programs send it: of a bounded size, and only what the database can keep."""

import json
from typing import Any

from django.conf import settings
from rest_framework.exceptions import ParseError
from rest_framework.parsers import BaseParser
from rest_framework.utils import json as strict_json

from projects.api.codes import Code, Failed

UNREADABLE = "The body is no JSON that can be read"
MOST_LEVELS = 64
TOO_DEEP = f"The body is nested too deeply: {MOST_LEVELS} levels are the most."


class BoundedJSONParser(BaseParser):
    """Reads at most `API_MAX_BYTES`, also of a body that does not say how long it is."""

    media_type = "application/json"

    def parse(self, stream: Any, media_type: Any = None, parser_context: Any = None) -> Any:
        most = settings.API_MAX_BYTES
        body = stream.read(most + 1)
        if len(body) > most:
            raise Failed(
                f"The body is larger than {most // 1000} KB. Send less at once.",
                status=413,
                code=Code.VALIDATION_FAILED,
            )
        try:
            value = strict_json.loads(body.decode(), parse_constant=strict_json.strict_constant)
            # Written again as UTF-8: JSON can spell halves of characters, and numbers larger than any.
            json.dumps(value, ensure_ascii=False, allow_nan=False).encode()
        except RecursionError as error:
            raise ParseError(TOO_DEEP) from error
        except ValueError as error:
            raise ParseError(f"{UNREADABLE}: {error}.") from error
        _require_storable(value)
        return value


def _require_storable(value: Any, depth: int = 0) -> None:
    """Raises ParseError for what the database or a later reader could not take."""
    if depth > MOST_LEVELS:
        raise ParseError(TOO_DEEP)
    match value:
        case str():
            if "\0" in value:
                raise ParseError("The body has a NUL character (\\u0000), which no text here can hold. Leave it out.")
        case dict():
            for key, each in value.items():
                _require_storable(key, depth + 1)
                _require_storable(each, depth + 1)
        case list():
            for each in value:
                _require_storable(each, depth + 1)
