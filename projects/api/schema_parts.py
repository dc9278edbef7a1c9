"""What all operations share in OpenAPI: the envelope, the refusals, the headers."""

from collections.abc import Iterable
from typing import Any

from projects.api.codes import Code
from projects.api.paging import MOST, USUAL

PROBLEMS = {
    400: "The body cannot be read.",
    401: "Nobody is signed in, or the token is not known.",
    403: "One may look at this and not change it.",
    404: "There is no such thing, or it is not one's to see.",
    406: "The program accepts no JSON.",
    409: "Somebody was faster: `error.details.current` is the row as it is now.",
    410: "It was here, and is not kept any more.",
    413: "The body is too large.",
    416: "The file has no such range: `Content-Range` says how large it is.",
    415: "The body is of another media type.",
    422: "Something in the request is not as it should be: `error.details` has `fields` or `findings`.",
    429: "Too many requests: `Retry-After` says how many seconds to wait.",
    500: "A fault of the server.",
    502: "The model failed.",
    503: "The server cannot work at the moment: `Retry-After` says when to try again.",
    504: "The model took too long.",
}

_META = {
    "type": "object",
    "description": "What happened around the answer. `request_id` leads to the version, its iterations and the logs.",
    "required": [
        "request_id", "timestamp", "operation", "entity", "success", "affected_ids", "execution_time_ms",
    ],
    "properties": {
        "request_id": {"type": "string"},
        "timestamp": {"type": "string", "format": "date-time"},
        "operation": {"type": "string", "examples": ["scene.create"]},
        "entity": {"type": "string", "examples": ["scene"]},
        "success": {"type": "boolean"},
        "affected_ids": {"type": "array", "items": {"type": "string"}},
        "execution_time_ms": {"type": "number", "minimum": 0},
        "version": {"type": "integer", "minimum": 0, "description": "The project's version after this."},
        "next": {"type": ["string", "null"], "description": "The address of a list's next page."},
    },
}  # fmt: skip
_ERROR = {
    "type": "object",
    "required": ["code", "message", "details", "retryable"],
    "properties": {
        "code": {"type": "string", "enum": [each.value for each in Code]},
        "message": {"type": "string", "description": "A sentence that says what to do."},
        "details": {
            "type": "object",
            "properties": {
                "fields": {"type": "object", "description": "Sentences about each field."},
                "findings": {
                    "type": "array",
                    "items": {"$ref": "#/components/schemas/Finding"},
                    "description": "What was found when a scene was compiled and rendered.",
                },
                "current": {"type": ["object", "null"], "description": "The row as it is now; null when it is gone."},
            },
        },
        "retryable": {"type": "boolean", "description": "The same request may work later."},
    },
}
_FINDING = {
    "type": "object",
    "required": ["severity", "message"],
    "properties": {
        "severity": {"type": "string", "enum": ["error", "warning"]},
        "message": {"type": "string"},
        "hint": {"type": "string"},
        "code": {"type": "string"},
        "element": {"type": "string"},
        "frame": {"type": ["integer", "null"]},
        "line": {"type": ["integer", "null"]},
        "column": {"type": ["integer", "null"]},
        "excerpt": {"type": "string"},
    },
}
_CONTEXT = {
    "type": "object",
    "properties": {
        "reasoning": {"type": "string"},
        "chat_response": {"type": "string"},
        "suggestions": {"type": "array", "items": {"type": "string"}},
    },
}
_REFUSAL = {
    "type": "object",
    "required": ["data", "meta", "error"],
    "properties": {
        "data": {"type": "null"},
        "meta": {"$ref": "#/components/schemas/Meta"},
        "error": {"$ref": "#/components/schemas/Error"},
    },
}
COMPONENTS = {"Meta": _META, "Error": _ERROR, "Finding": _FINDING, "Context": _CONTEXT, "Refusal": _REFUSAL}

IDEMPOTENCY_KEY = {
    "name": "Idempotency-Key",
    "in": "header",
    "description": "The same key with the same body answers the same and acts once. With another body: 422.",
    "schema": {"type": "string", "pattern": "^[!-~]{1,100}$"},
}
IF_MATCH = {
    "name": "If-Match",
    "in": "header",
    "description": "The ETag that the scene was read with, or its revision, as an alternative to `revision`.",
    "schema": {"type": "string", "pattern": '^(W/)?"[0-9]{1,9}(-[0-9]{1,18})?"$'},
}
IF_NONE_MATCH = {
    "name": "If-None-Match",
    "in": "header",
    "description": "The ETag of the last answer: 304 when nothing is newer.",
    "schema": {"type": "string"},
}
RANGE = {
    "name": "Range",
    "in": "header",
    "description": "The part that is wanted, as `bytes=0-1023`; with `If-Range` only while the file is the same.",
    "schema": {"type": "string"},
}
PAGING = [
    {
        "name": "limit",
        "in": "query",
        "description": f"How many at most, usually {USUAL}.",
        "schema": {"type": "integer", "minimum": 1, "maximum": MOST},
    },
    {
        "name": "cursor",
        "in": "query",
        "description": "Where to go on: `meta.next` of the page before holds it.",
        "schema": {"type": "string"},
    },
]


def enveloped(data: dict[str, Any]) -> dict[str, Any]:
    """The schema of what worked."""
    return {
        "type": "object",
        "required": ["data", "meta"],
        "properties": {
            "data": data,
            "meta": {"$ref": "#/components/schemas/Meta"},
            "context": {"$ref": "#/components/schemas/Context"},
        },
    }


def files(media_types: Iterable[str]) -> dict[str, Any]:
    """What answers a file: whole, in part, or by an address in an object store."""
    content = {each: {"schema": {"type": "string", "format": "binary"}} for each in media_types}
    return {
        "200": {"description": "The file.", "content": content},
        "206": {"description": "The part of the file that Range names.", "content": content},
        "302": {"description": "The file is at `Location`, an address in the storage that ends within the hour."},
    }


def refused(description: str) -> dict[str, Any]:
    schema = {"$ref": "#/components/schemas/Refusal"}
    return {"description": description, "content": {"application/json": {"schema": schema}}}
