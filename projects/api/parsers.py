"""JSON as programs send it: of a bounded size, and only what the database can keep."""

import json
from typing import Any

from django.conf import settings
from rest_framework.exceptions import ParseError
from rest_framework.parsers import BaseParser
from rest_framework.utils import json as strict_json

from projects.api.codes import Code, Failed

UNREADABLE = "The body is no JSON that can be read"


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
            # Written again as UTF-8: a lone half of a character, which JSON can spell, is no text.
            value = strict_json.loads(body.decode(), parse_constant=strict_json.strict_constant)
            json.dumps(value, ensure_ascii=False).encode()
        except RecursionError as error:
            raise ParseError(f"{UNREADABLE}: it is nested too deeply.") from error
        except ValueError as error:
            raise ParseError(f"{UNREADABLE}: {error}.") from error
        if _has_nul(value):
            raise ParseError("The body has a NUL character (\\u0000), which no text here can hold. Leave it out.")
        return value


def _has_nul(value: Any) -> bool:
    match value:
        case str():
            return "\0" in value
        case dict():
            return any("\0" in key or _has_nul(each) for key, each in value.items())
        case list():
            return any(_has_nul(each) for each in value)
    return False
